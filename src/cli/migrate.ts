// tirkeu migrate: bring the database schema up to date (serve does it as well).
import type { Command } from 'commander';
import { printLine } from './print';
import { withDatabase } from './with-desk';

export function addMigrate(program: Command): void {
  program
    .command('migrate')
    .description('bring the database up to date; serve does it too')
    .addHelpText('after', '\nExample:\n  DATABASE_URL=postgres://tirkeu@db.example/tirkeu tirkeu migrate')
    .action(async () => {
      await withDatabase(async () => printLine('The database is up to date.'));
    });
}
