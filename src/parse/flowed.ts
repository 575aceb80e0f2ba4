// format=flowed text (RFC 3676): soft line breaks undone, quote depth respected.

/** `delsp` is the parameter DelSp=yes: the blank before a soft break is part of the break. */
export function unflow(text: string, delsp: boolean): string {
  const lines: string[] = [];
  let depth = 0;
  let joining = false;
  for (const line of text.split('\n')) {
    const own = quoteDepth(line);
    const content = line[own] === ' ' ? line.slice(own + 1) : line.slice(own);
    // The signature delimiter ends in a blank, but is never joined (§4.3).
    const soft = content.endsWith(' ') && content !== '-- ';
    const piece = soft && delsp ? content.slice(0, -1) : content;
    if (joining && own === depth && content !== '-- ') lines.push(lines.pop()! + piece);
    else lines.push(own === 0 ? piece : `${'>'.repeat(own)} ${piece}`);
    depth = own;
    joining = soft;
  }
  return lines.join('\n');
}

function quoteDepth(line: string): number {
  let depth = 0;
  while (line[depth] === '>') depth++;
  return depth;
}
