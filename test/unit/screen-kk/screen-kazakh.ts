// Screens a text with the lexicon as shipped: all three languages, because Kazakhstan writes in all three at once.
export { screenShipped as screenKazakh } from '../screen/screen-shipped';
