// The values of a Liquid template as plain functions: `{{ ticket.subject | base: ticket.number }}` becomes calls, without LiquidJS's generators.
import {
  type Context,
  type Expression,
  evalToken,
  type Filter,
  isTruthy,
  type Liquid,
  type Token,
  TypeGuards,
  toValueSync,
  UndefinedVariableError,
  type Value,
} from 'liquidjs';

/** What a value is in one mail. @throws UndefinedVariableError and whatever a filter throws. */
export type Evaluate = (context: Context) => unknown;

export interface DirectValue {
  readonly evaluate: Evaluate;
  /** The same in every mail of the language. */
  readonly constant: boolean;
}

/** Parts of LiquidJS that its types keep private; its version is pinned, and a test holds this way of rendering to LiquidJS's own. */
interface FilterParts {
  readonly handler: (this: unknown, value: unknown, ...args: unknown[]) => unknown;
  readonly token: Token;
}
interface ContextParts {
  findScope(name: unknown): object;
}

/** Filters that make the same of the same, whatever the mail, and count no memory. */
const SAME_FOR_SAME = new Set(['say', 'value', 'plural', 'duration', 'size', 'number', 'lines', 'escape']);

export function directValue({ initial, filters }: Value, engine: Liquid): DirectValue {
  const start = directExpression(initial);
  return filters.reduce((value, filter) => filtered(value, filter, engine), start);
}

function directExpression({ postfix }: Expression): DirectValue {
  const [only, ...more] = postfix;
  if (only !== undefined && more.length === 0 && !TypeGuards.isOperatorToken(only)) return directOperand(only);
  const steps = postfix.map((token) =>
    TypeGuards.isOperatorToken(token) ? token.operator : directOperand(token).evaluate,
  );
  return {
    constant: false,
    evaluate(context) {
      const operands: unknown[] = [];
      for (const step of steps) {
        if (typeof step !== 'string') operands.push(step(context));
        else operands.push(operated(step, operands, context));
      }
      return operands[0];
    },
  };
}

function operated(operator: string, operands: unknown[], context: Context): unknown {
  const right = operands.pop();
  const known = context.opts.operators[operator];
  if (operator === 'not') return toValueSync((known as (value: unknown, context: Context) => never)(right, context));
  const left = operands.pop();
  return SIMPLE[operator]?.(left, right, context) ?? toValueSync(known?.(left, right, context) as never);
}

type Simple = (left: unknown, right: unknown, context: Context) => boolean | undefined;

/** What the operators say of ordinary values; undefined: LiquidJS is asked, which knows drops and lists of lists. */
const SIMPLE: Readonly<Record<string, Simple>> = {
  '==': (left, right) => (isPlain(left) && isPlain(right) ? left === right : undefined),
  '!=': (left, right) => (isPlain(left) && isPlain(right) ? left !== right : undefined),
  '>': (left, right) => (typeof left === 'number' && typeof right === 'number' ? left > right : undefined),
  '<': (left, right) => (typeof left === 'number' && typeof right === 'number' ? left < right : undefined),
  and: (left, right, context) => isTruthy(left, context) && isTruthy(right, context),
  or: (left, right, context) => isTruthy(left, context) || isTruthy(right, context),
  contains: (left, right) =>
    Array.isArray(left) && isPlain(right) && left.every(isPlain) ? left.indexOf(right) >= 0 : undefined,
};

/** Neither list nor drop (`empty`, `blank`): equal when they are the same. */
function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

export function directOperand(token: Token | undefined): DirectValue {
  if (token === undefined) return { constant: true, evaluate: () => undefined };
  if ('content' in token) {
    const { content } = token as { readonly content: unknown };
    return { constant: true, evaluate: () => content };
  }
  if (TypeGuards.isPropertyAccessToken(token) && token.variable === undefined) {
    const path = token.props.map((prop) => ('content' in prop ? prop.content : null));
    if (path.every((key) => typeof key === 'string' || typeof key === 'number'))
      return { constant: false, evaluate: (context) => lookUp(context, path, token) };
  }
  return { constant: false, evaluate: generated(token) };
}

/** What is rare goes LiquidJS's own way: ranges, `list[index]`, members of literals, values in brackets. */
function generated(token: Token): Evaluate {
  return (context) => toValueSync(evalToken(token, context) as never);
}

function lookUp(context: Context, path: readonly (string | number)[], token: Token): unknown {
  let value: unknown = (context as unknown as ContextParts).findScope(path[0]);
  for (let at = 0; at < path.length; at += 1) {
    value = context.readProperty(value as object, path[at] ?? '');
    if (value === undefined && context.strictVariables)
      throw new UndefinedVariableError(new Error(`undefined variable: ${path.slice(0, at + 1).join('.')}`), token);
  }
  return value;
}

function filtered(value: DirectValue, filter: Filter, engine: Liquid): DirectValue {
  const { handler, token } = filter as unknown as FilterParts;
  const args = filter.args.map((arg): DirectValue => {
    if (!Array.isArray(arg)) return directOperand(arg);
    const [name, given] = arg;
    const { constant, evaluate } = directOperand(given);
    return { constant, evaluate: (context) => [name, evaluate(context)] };
  });
  const { evaluate } = value;
  return {
    constant: value.constant && args.every(({ constant }) => constant) && SAME_FOR_SAME.has(filter.name),
    evaluate(context) {
      const given = evaluate(context);
      const taken = args.map((arg) => arg.evaluate(context));
      const result = handler.call({ context, token, liquid: engine }, given, ...taken);
      return typeof result === 'object' ? toValueSync(result as never) : result;
    },
  };
}
