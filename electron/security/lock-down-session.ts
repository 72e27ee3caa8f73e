import type { Session } from 'electron';
import type { AllowedAddresses } from './allowed-addresses';

/** Denies a session everything that the application does not need: requests, permissions, devices, downloads. */
export function lockDownSession(session: Session, addresses: AllowedAddresses): void {
  session.webRequest.onBeforeRequest((details, decide) =>
    decide({ cancel: !addresses.mayLoad(details.url) }),
  );
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setUSBProtectedClassesHandler(({ protectedClasses }) => protectedClasses);
  session.setDisplayMediaRequestHandler((_request, decide) => decide({}));
  session.setBluetoothPairingHandler((_details, decide) => decide({ confirmed: false }));
  session.setCertificateVerifyProc((_request, decide) => decide(-2));
  // A spell checker that is off has asked for its dictionary before: without languages there is none to ask for.
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
}
