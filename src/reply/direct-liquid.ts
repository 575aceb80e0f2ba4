// A parsed Liquid template made ready to be rendered fast: LiquidJS runs each value and each branch as a generator, so that it may wait;
// our mails never wait. Tags that templates use become plain calls, what is the same in every mail is written once, neighbouring text is joined.
import {
  AssignTag,
  type Context,
  Drop,
  type Emitter,
  ForTag,
  IfTag,
  isTruthy,
  type Liquid,
  LiquidError,
  Output,
  RenderError,
  type Template,
  type Token,
  toValue,
  toValueSync,
  type Value,
} from 'liquidjs';
import { directOperand, directValue, type Evaluate } from './direct-value';

/** Rendered by `engine.renderSync` like the tree it was made of, with the same result, faults and limits. */
export function directTree(engine: Liquid, tree: readonly Template[]): Template[] {
  const [first] = tree;
  if (first === undefined) return [];
  const list = directList(engine, tree);
  return [{ token: first.token, render: list }];
}

type Render = (context: Context, emitter: Emitter) => void;

interface Node {
  readonly template: Template;
  /** A string: always the same. */
  readonly write: string | Render;
}

function directList(engine: Liquid, tree: readonly Template[]): Render {
  const nodes = joined(tree.map((template) => ({ template, write: directNode(engine, template) })));
  return (context, emitter) => {
    let at = 0;
    try {
      for (; at < nodes.length; at += 1) {
        const write = nodes[at]?.write ?? '';
        if (typeof write === 'string') emitter.write(write);
        else write(context, emitter);
        if (context.breakCalled || context.continueCalled) return;
      }
    } catch (thrown) {
      const template = nodes[at]?.template;
      if (LiquidError.is(thrown) || template === undefined) throw thrown;
      throw new RenderError(thrown as Error, template);
    }
  };
}

function joined(nodes: readonly Node[]): Node[] {
  const done: Node[] = [];
  for (const node of nodes) {
    const last = done.at(-1);
    if (typeof node.write === 'string' && typeof last?.write === 'string')
      done[done.length - 1] = { ...last, write: last.write + node.write };
    else done.push(node);
  }
  return done;
}

function directNode(engine: Liquid, template: Template): string | Render {
  if ('str' in template && typeof template.str === 'string') return template.str;
  if (template instanceof Output) return directOutput(engine, template.value);
  if (template instanceof IfTag) return directIf(engine, template);
  if (template instanceof ForTag && Object.keys(template.hash.hash).length === 0) return directFor(engine, template);
  if (template instanceof AssignTag) return directAssign(engine, template);
  return (context, emitter) => {
    const written = toValueSync(template.render(context, emitter));
    if (written) emitter.write(written);
  };
}

function directOutput(engine: Liquid, value: Value): string | Render {
  const { constant, evaluate } = directValue(value, engine);
  const fixed = constant ? fixedText(engine, evaluate) : null;
  return fixed ?? ((context, emitter) => emitter.write(toValue(evaluate(context))));
}

/** Null: it fails, and shall do so when a mail needs it, in its place. */
function fixedText(engine: Liquid, evaluate: Evaluate): string | null {
  try {
    const value = evaluate({ opts: engine.options } as unknown as Context);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}

function directIf(engine: Liquid, { branches, elseTemplates = [] }: IfTag): Render {
  const tried = branches.map(({ value, templates }) => ({
    evaluate: directValue(value, engine).evaluate,
    render: directList(engine, templates),
  }));
  const otherwise = directList(engine, elseTemplates);
  return (context, emitter) => {
    const chosen = tried.find(({ evaluate }) => isTruthy(evaluate(context), context));
    (chosen?.render ?? otherwise)(context, emitter);
  };
}

function directFor(engine: Liquid, tag: ForTag): Render {
  const { variable } = tag;
  const name = `${variable}-${tag.collection.getText()}`;
  const { evaluate } = directOperand(tag.collection as Token);
  const each = directList(engine, tag.templates);
  const none = directList(engine, tag.elseTemplates);
  return (context, emitter) => {
    const items = itemsOf(evaluate(context));
    if (items.length === 0) return none(context, emitter);
    const forloop = new Loop(items.length, name);
    context.setRegister(`continue-${name}`, items.length);
    const scope: Record<string, unknown> = Object.assign(Object.create(null), { forloop });
    context.push(scope);
    for (const item of items) {
      // A list can be as long as a stranger makes it: the limit is asked at each round.
      context.renderLimit.check(performance.now());
      scope[variable] = item;
      context.continueCalled = context.breakCalled = false;
      each(context, emitter);
      if (context.breakCalled) break;
      forloop.next();
    }
    context.continueCalled = context.breakCalled = false;
    context.pop();
  };
}

/** As LiquidJS counts them: a text is one item, an object its pairs. */
function itemsOf(given: unknown): readonly unknown[] {
  const value = toValue(given);
  if (Array.isArray(value)) return value;
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Symbol.iterator in value ? [...(value as Iterable<unknown>)] : Object.entries(value);
}

class Loop extends Drop {
  private at = 0;
  constructor(
    readonly length: number,
    readonly name: string,
  ) {
    super();
  }
  next(): void {
    this.at += 1;
  }
  index(): number {
    return this.at + 1;
  }
  index0(): number {
    return this.at;
  }
  first(): boolean {
    return this.at === 0;
  }
  last(): boolean {
    return this.at === this.length - 1;
  }
  rindex(): number {
    return this.length - this.at;
  }
  rindex0(): number {
    return this.length - this.at - 1;
  }
}

function directAssign(engine: Liquid, tag: AssignTag): Render {
  const [identifier] = tag.localScope();
  const [value] = tag.arguments();
  const { evaluate } = directValue(value as Value, engine);
  const name = identifier?.content ?? '';
  return (context) => {
    (context.bottom() as Record<string, unknown>)[name] = evaluate(context);
  };
}
