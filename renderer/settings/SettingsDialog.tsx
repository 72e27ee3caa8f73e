import { X } from 'lucide-react';
import { useState } from 'react';
import { Input, Label, NumberField } from 'react-aria-components';
import { codeName } from '../../shared/codebook/code-name';
import type { Settings } from '../../shared/settings/settings-schema';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { changeSettings, useNotebookData } from '../notebook-data/notebook-data';
import { togglePin, usePinnedCodes } from '../notebook-data/pinned-codes';
import { useAnswer } from '../notebook-data/use-answer';
import { Button } from '../ui/Button';
import { Check } from '../ui/CheckGroup';
import { notify, notifyFailure } from '../ui/notices';
import { IconButton } from '../ui/IconButton';
import { ModalDialog } from '../ui/ModalDialog';
import { SelectField } from '../ui/SelectField';
import { TextField } from '../ui/TextField';
import { SigningKeySettings } from './SigningKeySettings';
import './SettingsDialog.css';

const themes = ['system', 'light', 'sepia', 'dark', 'high-contrast'] as const;
const themeOptions = themes.map((id) => ({ id, label: message(`settings.theme.${id}`) }));
const megabyte = 1024 * 1024;

/** What the analyst may set; every change counts at once. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const settings = useNotebookData((data) => data.settings);
  return (
    <ModalDialog
      title={message('settings.title')}
      closeLabel={message('window.close')}
      onClose={onClose}
      actions={
        <Button tone="primary" onPress={onClose}>
          {message('settings.done')}
        </Button>
      }
    >
      <div className="settings">
        <TextField
          label={message('settings.analystName')}
          hint={message('settings.analystName.hint')}
          defaultValue={settings.analystName}
          onChange={(analystName) => void changeSettings({ analystName })}
          maxLength={200}
        />
        <SelectField
          label={message('settings.theme')}
          options={themeOptions}
          selected={settings.theme}
          onSelect={(theme) => void changeSettings({ theme: theme as Settings['theme'] })}
        />
        <div className="settings__pair">
          <NumberSetting
            label={message('settings.readerFontSize')}
            value={settings.readerFontSize}
            range={[12, 32]}
            onChange={(readerFontSize) => void changeSettings({ readerFontSize })}
          />
          <NumberSetting
            label={message('settings.readerMeasure')}
            value={settings.readerMeasure}
            range={[40, 120]}
            onChange={(readerMeasure) => void changeSettings({ readerMeasure })}
          />
        </div>
        <NumberSetting
          label={message('settings.backupsKept')}
          value={settings.backupsKept}
          range={[1, 100]}
          onChange={(backupsKept) => void changeSettings({ backupsKept })}
        />
        <div className="settings__pair">
          <NumberSetting
            label={message('settings.staleDays')}
            value={settings.staleDays}
            range={[1, 36_500]}
            onChange={(staleDays) => void changeSettings({ staleDays })}
          />
          <NumberSetting
            label={message('settings.stalePostDays')}
            value={settings.stalePostDays}
            range={[1, 36_500]}
            onChange={(stalePostDays) => void changeSettings({ stalePostDays })}
          />
        </div>
        <PinnedCodes />
        <SigningKeySettings />
        <LockSettings settings={settings} />
        <DocumentLimits settings={settings} />
      </div>
    </ModalDialog>
  );
}

/** When encrypted notebooks are locked by themselves. */
function LockSettings({ settings }: { readonly settings: Settings }) {
  return (
    <fieldset className="settings__group">
      <legend>{message('encryption.settings')}</legend>
      <div className="settings__pair">
        <NumberSetting
          label={message('encryption.settings.idle')}
          value={settings.idleLockMinutes}
          range={[0, 1440]}
          onChange={(idleLockMinutes) => void changeSettings({ idleLockMinutes })}
        />
      </div>
      <Check
        label={message('encryption.settings.sleep')}
        isChecked={settings.lockOnSleep}
        onToggle={() => void changeSettings({ lockOnSleep: !settings.lockOnSleep })}
      />
      <KeptPassphrase />
    </fieldset>
  );
}

/** Takes the passphrase of the open notebook out of the system's keychain, where it is there. */
function KeptPassphrase() {
  const [turn, setTurn] = useState(0);
  const keychain = useAnswer(String(turn), () => call('encryption.keychain', {}));
  if (!keychain?.ok || !keychain.value.isKept) return null;
  const forget = async (): Promise<void> => {
    const answer = await call('encryption.forget', {});
    if (answer.ok) notify({ tone: 'news', text: message('encryption.keychain.forgotten') });
    else notifyFailure(answer.failure);
    setTurn((last) => last + 1);
  };
  return (
    <div>
      <Button onPress={() => void forget()}>{message('encryption.keychain.forget')}</Button>
    </div>
  );
}

function DocumentLimits({ settings }: { readonly settings: Settings }) {
  return (
    <fieldset className="settings__group">
      <legend>{message('settings.limits')}</legend>
      <p className="settings__note">{message('settings.limits.note')}</p>
      <div className="settings__pair">
        <NumberSetting
          label={message('settings.importLimit')}
          value={Math.round(settings.importLimitBytes / megabyte)}
          range={[1, 2000]}
          onChange={(value) => void changeSettings({ importLimitBytes: value * megabyte })}
        />
        <NumberSetting
          label={message('settings.parserTimeout')}
          value={Math.round(settings.parserTimeoutMs / 1000)}
          range={[1, 3600]}
          onChange={(value) => void changeSettings({ parserTimeoutMs: value * 1000 })}
        />
        <NumberSetting
          label={message('settings.parserMemory')}
          value={Math.round(settings.parserMemoryBytes / megabyte)}
          range={[64, 16384]}
          onChange={(value) => void changeSettings({ parserMemoryBytes: value * megabyte })}
        />
      </div>
    </fieldset>
  );
}

interface NumberSettingProps {
  readonly label: string;
  readonly value: number;
  readonly range: readonly [number, number];
  readonly onChange: (value: number) => void;
}

function NumberSetting({ label, value, range: [least, most], onChange }: NumberSettingProps) {
  return (
    <NumberField
      className="field"
      defaultValue={value}
      minValue={least}
      maxValue={most}
      onChange={(next) => Number.isInteger(next) && onChange(next)}
    >
      <Label className="field__label">{label}</Label>
      <Input className="field__input" />
    </NumberField>
  );
}

function PinnedCodes() {
  const codebook = useNotebookData((data) => data.codebook?.codebook);
  const pinned = usePinnedCodes();
  const nameOf = (id: string): string => codeName(codebook, id);
  return (
    <fieldset className="settings__group">
      <legend>{message('settings.pinned')}</legend>
      <p className="settings__note">{message('settings.pinned.note')}</p>
      {pinned.every((id) => id === undefined) ? (
        <p className="settings__note">{message('settings.pinned.none')}</p>
      ) : null}
      <ol className="settings__pinned">
        {pinned.map((id, index) =>
          id === undefined ? null : (
            <li key={id} value={index + 1}>
              <span>{nameOf(id)}</span>
              <IconButton
                icon={X}
                label={message('settings.pinned.remove', { code: nameOf(id) })}
                onPress={() => void togglePin(id)}
              />
            </li>
          ),
        )}
      </ol>
    </fieldset>
  );
}
