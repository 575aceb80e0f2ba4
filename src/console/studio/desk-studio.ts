// The studio as the daemon serves it: administrators of the staff log in, real tickets can be tried, test mails leave by the desk's own way.
import { type Desk, templateFolders } from '../../desk';
import { administratorOf } from '../../record/admin-passwords';
import { ticketForTrial } from '../../record/ticket-notice';
import { templateWorkbench } from '../../reply/workbench';
import { findRegistrationNumbers } from '../../ticket/registration-number';
import type { Studio } from './house';
import { hashPassword, isPassword } from './password';

export function deskStudio({ config, store, flow, sender }: Desk): Studio {
  const folders = templateFolders(config);
  // Somebody unknown costs as much time as somebody known with a wrong password: the answer's time tells nothing.
  const nobody = hashPassword('nobody has this password');
  return {
    bench: templateWorkbench(folders),
    folder: config.TEMPLATES_DIR,
    async logIn(address, password) {
      const found = await administratorOf(store.db, address);
      const right = await isPassword(password, found?.hash ?? (await nobody));
      return found && right ? found.member : null;
    },
    async ticket(number, notice) {
      const [canonical] = findRegistrationNumbers(number, config.NUMBER_PREFIX);
      return canonical === undefined ? null : ticketForTrial(store.db, canonical, notice);
    },
    transport: sender.transport,
    desk: sender.desk,
    now: flow.now,
    loopback: isLoopback(config.HTTP_HOST),
  };
}

export function isLoopback(host: string): boolean {
  return /^(?:127(?:\.\d+){3}|localhost|::1)$/.test(host);
}
