import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { applicationMessages } from '../shared/application/application-messages';
import type { Bridge } from '../shared/ipc/bridge';
import { callChannel, eventChannel } from './ipc/channels';

const bridge: Bridge = {
  async call(name, input) {
    try {
      return await ipcRenderer.invoke(callChannel, name, input);
    } catch (error) {
      // Only what cannot be copied between processes (a function, a DOM node) or a shell that is ending comes here.
      const failure = {
        code: 'internal' as const,
        message: applicationMessages['application.noAnswer'],
        detail: String(error),
      };
      return JSON.stringify({ ok: false, failure });
    }
  },
  on(name, listener) {
    const receive = (_event: unknown, eventName: unknown, payload: unknown): void => {
      if (eventName === name) listener(payload);
    };
    ipcRenderer.on(eventChannel, receive);
    return () => void ipcRenderer.off(eventChannel, receive);
  },
  pathOfFile(file) {
    try {
      return webUtils.getPathForFile(file as File);
    } catch {
      return '';
    }
  },
};

// The bridge copies and freezes what it is given; the window gets this one object and nothing of Electron's.
contextBridge.exposeInMainWorld('claimbook', bridge);
