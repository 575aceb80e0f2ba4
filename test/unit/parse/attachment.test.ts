// Files of a mail: names, types, places, screenshots.
import { type FoundFile, toAttachments } from '../../../src/parse/attachment';
import { safeFilename } from '../../../src/parse/attachment-name';
import { extractDataUris } from '../../../src/parse/data-uri';
import { fileType } from '../../../src/parse/file-type';
import { isScreenshot, type PictureEvidence } from '../../../src/parse/image-screenshot';
import { decodeUu } from '../../../src/parse/uuencode';

describe('a name is safe', () => {
  it.each<[string | null, string, string]>([
    ['../../etc/passwd', 'text/plain', 'passwd'],
    ['C:\\Users\\x\\счёт.pdf', 'application/pdf', 'счёт.pdf'],
    ['photo\u202egpj.exe', 'application/x-msdownload', 'photogpj.exe'],
    ['a\r\nb\0.txt', 'text/plain', 'a b.txt'],
    ['..', 'application/pdf', 'file-7.pdf'],
    [null, 'image/jpeg', 'image-7.jpg'],
    ['', 'text/calendar', 'invite.ics'],
    ['CON.txt', 'text/plain', '_CON.txt'],
    ['.htaccess', 'text/plain', 'htaccess'],
    ['a<b>|c.txt', 'text/plain', 'a_b__c.txt'],
    [`${'ә'.repeat(400)}.docx`, 'x/y', `${'ә'.repeat(145)}.docx`],
  ])('%s', (declared, type, expected) => expect(safeFilename(declared, type, 7)).toBe(expected));
});

describe('the bytes say what a file is', () => {
  it.each([
    ['\x89PNG\r\n\x1a\n', 'application/octet-stream', 'x', 'image/png'],
    ['%PDF-1.7', 'text/plain', 'x.txt', 'application/pdf'],
    ['<!DOCTYPE html>', 'image/png', 'x.png', 'text/html'],
    ['<svg xmlns="">', 'image/png', 'x.png', 'image/svg+xml'],
    [
      'PK\x03\x04',
      'application/octet-stream',
      'x.docx',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    ['PK\x03\x04', 'application/octet-stream', 'x', 'application/zip'],
    ['no picture', 'image/png', 'x.png', 'application/octet-stream'],
    ['text', 'application/octet-stream', 'x.log', 'text/plain'],
    ['text', '', '', 'application/octet-stream'],
    ['BMW and other words', 'text/plain', 'x', 'text/plain'],
  ])('%s as %s named %s', (bytes, declared, name, expected) => {
    expect(fileType(Buffer.from(bytes, 'latin1'), declared, name)).toBe(expected);
  });
});

describe('screenshots are told from decoration', () => {
  const attached = { type: 'image/png', bytes: 20_000, filename: 'image001.png', place: null };
  const shown = { references: 1, inSignature: false, inQuote: false, shownWidth: null, shownHeight: null };
  it.each<[string, Partial<PictureEvidence> & { size: PictureEvidence['size'] }, boolean]>([
    ['full screen', { size: { width: 1920, height: 1080 } }, true],
    ['phone', { size: { width: 1080, height: 2400 } }, true],
    ['long page', { size: { width: 700, height: 5000 } }, true],
    ['cropped dialog, attached', { size: { width: 350, height: 150 } }, true],
    ['cropped dialog, pasted', { size: { width: 350, height: 150 }, place: shown }, true],
    ['photo', { size: { width: 4000, height: 3000 }, type: 'image/jpeg' }, true],
    ['tracking pixel', { size: { width: 1, height: 1 }, place: shown }, false],
    ['icon', { size: { width: 64, height: 64 }, place: shown }, false],
    ['wide banner', { size: { width: 1200, height: 120 }, place: shown }, false],
    ['logo by name', { size: { width: 600, height: 300 }, filename: 'logo_company.png' }, false],
    ['logo in the signature', { size: { width: 400, height: 200 }, place: { ...shown, inSignature: true } }, false],
    ['screen in the signature', { size: { width: 1280, height: 720 }, place: { ...shown, inSignature: true } }, true],
    ['picture of a quote', { size: { width: 300, height: 150 }, place: { ...shown, inQuote: true } }, false],
    [
      'large picture shown small',
      { size: { width: 960, height: 320 }, place: { ...shown, shownWidth: 120, shownHeight: 40 } },
      false,
    ],
    ['bullet used many times', { size: { width: 300, height: 200 }, place: { ...shown, references: 9 } }, false],
    ['scan', { size: { width: 2480, height: 3508 }, type: 'image/jpeg', filename: 'Scan_20261014.jpg' }, false],
    ['bomb', { size: { width: 30_000, height: 30_000 } }, false],
    ['SVG', { size: { width: 1000, height: 800 }, type: 'image/svg+xml' }, false],
    ['cannot be measured', { size: null }, false],
  ])('%s', (_name, evidence, expected) => expect(isScreenshot({ ...attached, ...evidence })).toBe(expected));
});

describe('attachments', () => {
  const file = (content: string, filename: string | null): FoundFile => ({
    content: Buffer.from(content),
    filename,
    type: 'text/csv',
    inline: false,
    contentId: null,
  });
  it('the same bytes count once, empty files each', () => {
    const names = toAttachments(
      [file('a', '1.csv'), file('a', '2.csv'), file('', '3.csv'), file('', '4.csv')],
      null,
    ).map((one) => one.filename);
    expect(names).toEqual(['1.csv', '3.csv', '4.csv']);
  });
});

describe('files inside texts', () => {
  it('a data: URI becomes a reference', () => {
    const { html, files } = extractDataUris(
      '<img alt=x src="data:image/gif;base64,R0lGODlh"><img src=data:image/gif;base64,R0lGODlh>',
    );
    expect(files.map((one) => [one.type, one.content.toString()])).toEqual([['image/gif', 'GIF89a']]);
    const id = files[0]!.contentId;
    expect(html).toBe(`<img alt=x src="cid:${id}"><img src=cid:${id}>`);
  });

  it('uuencode needs its end and right lengths', () => {
    const block = 'begin 644 a.txt\n#0V%T\n`\nend\n';
    expect(decodeUu(`x\n${block}y`).map((one) => [one.filename, one.content.toString(), one.start])).toEqual([
      ['a.txt', 'Cat', 2],
    ]);
    expect(decodeUu('begin 644 a.txt\n#0V%T\n')).toEqual([]);
    expect(decodeUu('begin 644 things\nwith care, please, and not before Monday\nend\n')).toEqual([]);
  });
});
