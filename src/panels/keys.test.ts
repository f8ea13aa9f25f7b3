import { parseHTML } from 'linkedom';
import { beforeAll, expect, test, vi } from 'vitest';
import { commandOf, KEYS } from './keys.ts';

const { document, Element } = parseHTML(
  '<p></p><input id="field"><button></button><div role="slider"></div><dialog><a></a></dialog>',
);

beforeAll(() => vi.stubGlobal('Element', Element));

function press(key: string, selector: string, more: Partial<KeyboardEvent> = {}): KeyboardEvent {
  return { key, target: document.querySelector(selector), ...more } as unknown as KeyboardEvent;
}

test('every key does its work from plain text', () => {
  for (const { keys, command } of KEYS)
    for (const key of keys) expect(commandOf(press(key, 'p'), true)).toBe(command);
});

test('single characters can be switched off, the others cannot', () => {
  const left = KEYS.filter(({ keys }) => commandOf(press(keys[0]!, 'p'), false)).map(
    ({ command }) => command,
  );
  expect(left).toEqual(['previous', 'next', 'open', 'close']);
});

test('a text field keeps all keys, a button keeps Enter, a slider keeps the arrows, a dialog keeps all', () => {
  expect(commandOf(press('/', '#field'), true)).toBeUndefined();
  expect(commandOf(press('Enter', 'button'), true)).toBeUndefined();
  expect(commandOf(press('ArrowRight', 'button'), true)).toBe('next');
  expect(commandOf(press('ArrowRight', '[role=slider]'), true)).toBeUndefined();
  expect(commandOf(press('Escape', 'dialog a'), true)).toBeUndefined();
});

test('keys with Ctrl, Alt or Meta belong to the browser', () => {
  expect(commandOf(press('0', 'p', { ctrlKey: true }), true)).toBeUndefined();
  expect(commandOf(press('ArrowLeft', 'p', { altKey: true }), true)).toBeUndefined();
});
