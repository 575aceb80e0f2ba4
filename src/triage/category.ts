// The category of a request (clauses 4 and 6), proposed; an operator changes it.

export type Category = 'consultation' | 'error' | 'suggestion';
