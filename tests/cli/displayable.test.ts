import { describe, expect, it } from 'vitest';
import { displayable } from '../../src/cli/displayable.ts';
import { jsonText } from '../../src/cli/json-text.ts';

describe('a text from outside on a terminal', () => {
  it.each([
    ['colours', '\u001b[31mred\u001b[0m', 'red'],
    ['a new title of the window', '\u001b]0;owned\u0007name', 'name'],
    ['C1 controls', '\u009b2Jname', 'name'],
    ['the bell and backspaces', 'na\u0007me\b', 'name'],
    ['line breaks and tabs', 'two\r\n\tlines', 'two lines'],
    ['reversed writing', 'a\u202egpj.exe', 'agpj.exe'],
  ])('loses %s', (_, text, shown) => {
    expect(displayable(text)).toBe(shown);
  });

  it('keeps letters of every script', () => {
    const names = 'Nguyễn Quốc Dũng · 习近平 · محمد بن سلمان';
    expect(displayable(names)).toBe(names);
  });

  it('is escaped in JSON, where it loses nothing', () => {
    const text = '\u009b2J\u001b[31m\u007f';
    expect(jsonText(text)).toBe('"\\u009b2J\\u001b[31m\\u007f"');
    expect(JSON.parse(jsonText(text))).toBe(text);
  });
});
