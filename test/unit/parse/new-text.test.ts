// What of a mail is new, what is quoted, what is signature; every line of a sample carries its expected label.
import { splitNewText } from '../../../src/parse/new-text';
import { historySamples } from './history-samples';
import { replySamples } from './reply-samples';

/** `N text`, `Q text`, `S text`; a bare letter or an empty line is an empty line. */
function readSample(sample: string) {
  const lines = sample
    .replace(/^\n/, '')
    .split('\n')
    .map((line) => ({ label: line[0] ?? '', text: line.slice(2) }));
  const filled = (label: string) =>
    lines.filter((line) => line.label === label && line.text.trim() !== '').map((line) => line.text.trimEnd());
  return {
    text: lines.map((line) => line.text).join('\n'),
    fresh: filled('N'),
    quoted: filled('Q'),
    signature: filled('S'),
  };
}

const filledLines = (text: string) => text.split('\n').filter((line) => line.trim() !== '');

describe('splitNewText', () => {
  it.each([...replySamples, ...historySamples])('$name', ({ sample, subject, doubtful }) => {
    const { text, fresh, quoted, signature } = readSample(sample);
    const split = splitNewText(text, null, subject ?? '');
    expect({
      new: filledLines(split.newText),
      quoted: filledLines(split.quotedText),
      signature: filledLines(split.signature),
      doubtful: split.doubtful,
    }).toEqual({ new: fresh, quoted, signature, doubtful: doubtful ?? false });
  });
});
