// Reads the instructions of a Dockerfile that our own uses; any other instruction is an error, so that none goes unproven unnoticed.

export type Step =
  | { readonly kind: 'run'; readonly command: string }
  | {
      readonly kind: 'copy';
      /** Name of the stage, or undefined for the build context. */
      readonly from: string | undefined;
      readonly sources: readonly string[];
      readonly target: string;
    };

export interface Stage {
  readonly image: string;
  readonly name: string | undefined;
  readonly steps: readonly Step[];
  readonly env: Readonly<Record<string, string>>;
  readonly user: string | undefined;
  readonly volumes: readonly string[];
  readonly command: readonly string[] | undefined;
  readonly healthCheck: readonly string[] | undefined;
}

type Draft = { -readonly [K in keyof Stage]: Stage[K] };

/** The stages of a Dockerfile, in order. @throws Error on an instruction that is not known here. */
export function parseDockerfile(text: string): Stage[] {
  const stages: Draft[] = [];
  for (const line of instructions(text)) {
    const [, word = '', rest = ''] = /^(\w+)\s+(.*)$/.exec(line) ?? [];
    if (word === 'FROM') stages.push(stageFrom(rest));
    else apply(stages.at(-1) as Draft, word, rest);
  }
  return stages;
}

/** Lines without comments, continued lines joined. */
function instructions(text: string): string[] {
  const lines = text.split('\n').filter((line) => !line.startsWith('#'));
  return lines
    .join('\n')
    .replace(/\\\n/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '');
}

function stageFrom(rest: string): Draft {
  const [image = '', , name] = rest.split(/\s+/);
  return { image, name, steps: [], env: {}, user: undefined, volumes: [], command: undefined, healthCheck: undefined };
}

function apply(stage: Draft, word: string, rest: string): void {
  switch (word) {
    case 'RUN':
      stage.steps = [...stage.steps, { kind: 'run', command: rest }];
      return;
    case 'COPY':
      stage.steps = [...stage.steps, copyStep(rest)];
      return;
    case 'ENV': {
      const [, name = '', value = ''] = /^(\w+)="?(.*?)"?$/.exec(rest) ?? [];
      stage.env = { ...stage.env, [name]: value };
      return;
    }
    case 'USER':
      stage.user = rest;
      return;
    case 'VOLUME':
      stage.volumes = [...stage.volumes, rest];
      return;
    case 'CMD':
      stage.command = JSON.parse(rest) as string[];
      return;
    case 'HEALTHCHECK':
      stage.healthCheck = JSON.parse(rest.slice(rest.indexOf('CMD') + 3)) as string[];
      return;
    case 'WORKDIR':
    case 'EXPOSE':
      return;
    default:
      throw new Error(`The Dockerfile has an instruction that its test does not know: ${word}`);
  }
}

function copyStep(rest: string): Step {
  const words = rest.split(/\s+/);
  const from = words.find((word) => word.startsWith('--from='))?.slice('--from='.length);
  const paths = words.filter((word) => !word.startsWith('--'));
  return { kind: 'copy', from, sources: paths.slice(0, -1), target: paths.at(-1) as string };
}
