// Guards postgres.js 3.4.9 against a server that goes away (its issues #1066, #1154, #1208), and has it send bytes as bytes; run by
// scripts/prepare.cjs after every install.
//
// Without it a restart of PostgreSQL kills the daemon ("Cannot read properties of null (reading 'write')"), leaves
// queries unanswered, stops LISTEN without a word, or runs the second half of a transaction on a new connection, outside of any
// transaction. test/integration/postgres-restart.test.ts shows each of these without the guard.
'use strict';

const fs = require('node:fs');
const path = require('node:path');

const KNOWN_VERSION = '3.4.9';
const MARK = '/* guarded by tirkeu */';

/** What is replaced in each file, and how often it must be found: any other count means that the file is not as reviewed. */
const EDITS = {
  'connection.js': [
    {
      why: 'a put-off write may find no socket; its query fails as others do on a closed connection',
      count: 1,
      from: [
        '    const x = socket.write(chunk, fn)',
        '    nextWriteTimer !== null && clearImmediate(nextWriteTimer)',
        '    chunk = nextWriteTimer = null',
        '    return x',
        '',
      ],
      to: [
        `    const bytes = chunk ${MARK}`,
        '    nextWriteTimer !== null && clearImmediate(nextWriteTimer)',
        '    chunk = nextWriteTimer = null',
        '    if (socket !== null && bytes !== null)',
        '      return socket.write(bytes, fn)',
        "    error(Errors.connection('CONNECTION_CLOSED', options))",
        '    return false',
        '',
      ],
    },
    {
      why: 'a closed connection must forget what it had not written, or the next one begins with it',
      count: 2,
      from: ['    clearImmediate(nextWriteTimer)', ''],
      to: ['    clearImmediate(nextWriteTimer)', '    nextWriteTimer = chunk = null', ''],
    },
    {
      why: 'every query of a closed connection must be answered, also one sent between the error and the close of its socket; and none may stay behind to take the errors of the next connection',
      count: 1,
      from: [
        '    if (initial)',
        '      return reconnect()',
        '',
        "    !hadError && (query || sent.length) && error(Errors.connection('CONNECTION_CLOSED', options, socket))",
        '    closedTime = performance.now()',
        '    hadError && options.shared.retries++',
        "    delay = (typeof backoff === 'function' ? backoff(options.shared.retries) : backoff) * 1000",
        '',
      ],
      to: [
        '    closedTime = performance.now()',
        '    hadError && options.shared.retries++',
        "    delay = (typeof backoff === 'function' ? backoff(options.shared.retries) : backoff) * 1000",
        "    !initial && (query || sent.length) && error(Errors.connection('CONNECTION_CLOSED', options, socket))",
        '    query = results = errorResponse = null',
        '    result = new Result()',
        '',
        '    if (initial)',
        '      return reconnect()',
        '',
      ],
    },
    {
      why: 'the query for array types has nobody to catch its failure',
      count: 1,
      from: ['        return fetchArrayTypes()', ''],
      to: ['        return fetchArrayTypes().catch(noop)', ''],
    },
    {
      why: 'bytes that a serializer answers go as they are (format 1), not as text; without such a serializer nothing changes',
      count: 1,
      from: ['    b().B().str(portal + b.N).str(statement + b.N).i16(0).i16(parameters.length)', ''],
      to: [
        '    const given = parameters.map((x, i) =>',
        '      x !== null && types[i] in options.serializers ? options.serializers[types[i]](x) : x',
        '    )',
        '    const formats = given.some(isBytes) ? given.map(x => isBytes(x) ? 1 : 0) : []',
        '    b().B().str(portal + b.N).str(statement + b.N).i16(formats.length)',
        '    formats.forEach(x => b.i16(x))',
        '    b.i16(parameters.length)',
        '    formats.length > 0 && b.room(given.reduce((sum, x) => sum + (isBytes(x) ? x.length : 64), 0))',
        '',
      ],
    },
    {
      why: 'the same',
      count: 1,
      from: [
        '      type = types[i]',
        '      parameters[i] = x = type in options.serializers',
        '        ? options.serializers[type](x)',
        "        : '' + x",
        '',
        '      prev = b.i',
        '      b.inc(4).str(x).i32(b.i - prev - 4, prev)',
        '',
      ],
      to: [
        '      if (isBytes(given[i]))',
        '        return b.i32(given[i].length).bytes(given[i])',
        '',
        "      parameters[i] = x = types[i] in options.serializers ? given[i] : '' + x",
        '',
        '      prev = b.i',
        '      b.inc(4).str(x).i32(b.i - prev - 4, prev)',
        '',
      ],
    },
    {
      why: 'the same',
      count: 1,
      from: ['    let prev', '      , type', '', ''],
      to: ['    let prev', '', ''],
    },
    {
      why: 'the same',
      count: 1,
      from: ['  function Bind('],
      to: ['  function isBytes(x) {', '    return x instanceof Uint8Array', '  }', '', '  function Bind('],
    },
  ],
  'bytes.js': [
    {
      why: 'bytes that a serializer answers: room for all of them at once, and they themselves',
      count: 1,
      from: ['  z(x) {', ''],
      to: [
        `  room(x) { ${MARK}`,
        '    fit(x)',
        '    return b',
        '  },',
        '  bytes(x) {',
        '    fit(x.length)',
        '    buffer.set(x, b.i)',
        '    b.i += x.length',
        '    return b',
        '  },',
        '  z(x) {',
        '',
      ],
    },
  ],
  'index.js': [
    {
      why: 'a transaction whose connection is gone must not go on, on whatever the connection is used for next',
      count: 1,
      from: ['      , prepare = null', ''],
      to: [`      , prepare = null ${MARK}`, '      , gone = null', ''],
    },
    {
      why: 'the same',
      count: 1,
      from: ['        new Promise((_, reject) => connection.onclose = reject)', ''],
      to: ['        new Promise((_, reject) => connection.onclose = e => (gone = e, reject(e)))', ''],
    },
    {
      why: 'the same',
      count: 1,
      from: ['        q.catch(e => uncaughtError || (uncaughtError = e))', ''],
      to: [
        '        q.catch(e => uncaughtError || (uncaughtError = e))',
        '        if (gone)',
        '          return q.reject(gone)',
        '',
      ],
    },
  ],
};

/**
 * The source with every edit made; throws when a text to replace is not there exactly as often as expected. An edit is there
 * already when an earlier version of this script made it.
 */
function guarded(source, name, edits) {
  return edits.reduce((text, { why, count, from, to }) => {
    const made = text.split(to.join('\n')).length - 1;
    if (made === count) return text;
    const parts = text.split(from.join('\n'));
    if (made > 0 || parts.length !== count + 1) throw new Error(`${name} is not as reviewed (${why})`);
    return parts.join(to.join('\n'));
  }, source);
}

/** Patches the package in `root` in place. Does nothing when it is patched already; refuses a version nobody reviewed. */
function patchPostgres(root) {
  const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  if (version !== KNOWN_VERSION) {
    throw new Error(
      `postgres ${version} is installed, but the guard in scripts/patch-postgres.cjs was reviewed for ${KNOWN_VERSION} only. ` +
        'Install that version, or see whether the new one survives test/integration/postgres-restart.test.ts without the guard.',
    );
  }
  for (const folder of ['src', 'cjs/src']) {
    for (const [name, edits] of Object.entries(EDITS)) {
      const file = path.join(root, folder, name);
      const source = fs.readFileSync(file, 'utf8');
      const mended = guarded(source, `postgres ${version}: ${folder}/${name}`, edits);
      if (mended !== source) fs.writeFileSync(file, mended);
    }
  }
}

module.exports = { patchPostgres };

if (require.main === module) patchPostgres(path.join(__dirname, '..', 'node_modules', 'postgres'));
