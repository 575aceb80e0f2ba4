// What doctor finds in the database: it only looks, so nothing is made or migrated. And who is on the staff.
import type { Config } from '../config';
import { UserError } from '../errors';
import { lookIntoDatabase } from '../open-database';
import { pendingMigrations } from '../record/database';
import { listStaff, type StaffMember } from '../record/staff';
import type { Check, Finding } from './doctor-check';
import { logOf } from './with-desk';

/** Two checks on one look: the second tells of the staff that the first one has read. */
export function databaseChecks(config: Config): Check[] {
  let staff: readonly StaffMember[] | null = null;
  return [
    {
      name: 'database',
      run: async () => {
        const database = await lookIntoDatabase(config, logOf(config, 'error'));
        if (database === null) return `embedded PostgreSQL: made at the first start, in ${config.VAR_DIR}/postgres`;
        try {
          const { db } = database.store;
          const pending = await pendingMigrations(db);
          // Before the migrations the tables are not those of this version.
          if (pending === 0) staff = await listStaff(db);
          return saySchema(pending, config.DATABASE_URL ? 'server' : 'embedded PostgreSQL');
        } finally {
          await database.close();
        }
      },
    },
    { name: 'staff', run: async () => sayStaff(staff) },
  ];
}

function saySchema(pending: number, server: string): Finding {
  if (pending === 0) return `${server}, up to date`;
  if (pending > 0)
    return { advice: `${server}, ${pending} migrations pending: serve or tirkeu migrate applies them; back up first` };
  throw new UserError(
    `${server}: a newer version of tirkeu has been at work here (${-pending} migrations more than this one knows): install that version`,
  );
}

function sayStaff(staff: readonly StaffMember[] | null): Finding {
  if (staff === null) return { advice: 'not known before the database is made and up to date' };
  const active = staff.filter((member) => member.active);
  const lacks = (role: StaffMember['role']) => !active.some((member) => member.role === role);
  if (lacks('operator'))
    return {
      advice:
        'nobody is operator: requests would be registered and nobody told of them; tirkeu operator add ADDRESS --name NAME',
    };
  const lacking = (['superior', 'administrator'] as const).filter(lacks);
  const count = `${active.length} active`;
  return lacking.length === 0
    ? count
    : { advice: `${count}; nobody is ${lacking.join(' or ')}: tirkeu operator add ADDRESS --role ${lacking[0]}` };
}
