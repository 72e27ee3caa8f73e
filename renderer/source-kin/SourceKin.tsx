import { startTransition, useEffect, useState } from 'react';
import type { SourceId } from '../../shared/source/source-schema';
import type { Kin } from '../../shared/source-kin/source-kin-schema';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { openSource } from '../navigation/navigation-state';
import { useNotebookData } from '../notebook-data/notebook-data';
import { Button } from '../ui/Button';
import { clearRelation, derive, openKinDialog, setNotDerived } from './source-kin-state';
import './SourceKin.css';

/** Milliseconds to wait while sources change, as they do one by one in an import. */
const calm = 200;

/** What a source is derived from, where it is reprinted, and what looks like it and waits for a decision. */
export function SourceKin({ sourceId }: { readonly sourceId: SourceId }) {
  const kin = useKin(sourceId);
  const title = useNotebookData((data) => data.sources.find(({ id }) => id === sourceId)?.title);
  const isWritable = useNotebookData((data) => data.notebook?.readOnly === null);
  if (title === undefined || kin === null) return null;
  return (
    <section className="source-kin">
      <h3 className="source-kin__legend">{message('source.kin.title')}</h3>
      {kin.length > 0 ? (
        <ul className="source-kin__list">
          {kin.map((other) => (
            <li key={other.id} className={`source-kin__item source-kin__item--${other.relation}`}>
              <KinItem sourceId={sourceId} kin={other} isWritable={isWritable} />
            </li>
          ))}
        </ul>
      ) : null}
      {isWritable ? (
        <Button onPress={() => openKinDialog({ kind: 'choose', id: sourceId, title })}>
          {message('source.kin.choose')}
        </Button>
      ) : null}
    </section>
  );
}

/** Null until it is known. Kept while a newer answer is on its way. */
function useKin(id: SourceId): readonly Kin[] | null {
  const sources = useNotebookData((data) => data.sources);
  const relationsRead = useNotebookData((data) => data.relationsRead);
  const [kin, setKin] = useState<readonly Kin[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(() => {
      void call('source.kin', { id }).then(
        (answer) => isCurrent && startTransition(() => setKin(answer.ok ? answer.value : [])),
      );
    }, calm);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [id, sources, relationsRead]);
  return kin;
}

interface KinItemProps {
  readonly sourceId: SourceId;
  readonly kin: Kin;
  readonly isWritable: boolean;
}

function KinItem({ sourceId, kin, isWritable }: KinItemProps) {
  const { id, title, relation, overlap, isOlder } = kin;
  const percent = overlap === null ? null : Math.round(overlap * 100);
  const isOpen = relation === 'near-duplicate';
  return (
    <>
      <p className="source-kin__words">
        {isOpen
          ? message('source.kin.alike', { title, percent: percent ?? 0, isOlder: String(isOlder) })
          : message(`source.kin.${relation}`, { title })}
      </p>
      {!isOpen && percent !== null ? (
        <p className="source-kin__note">{message('source.kin.overlap', { percent })}</p>
      ) : null}
      <div className="source-kin__tools">
        {isOpen && isWritable ? (
          <>
            <Button onPress={() => void (isOlder ? derive(sourceId, id) : derive(id, sourceId))}>
              {message(isOlder ? 'source.kin.derive' : 'source.kin.deriveOther')}
            </Button>
            <Button onPress={() => void setNotDerived(sourceId, id)}>
              {message('source.kin.notDerived')}
            </Button>
          </>
        ) : null}
        <Button
          tone="quiet"
          aria-label={message('source.kin.compare.label', { title })}
          onPress={() => openKinDialog({ kind: 'compare', id: sourceId, otherId: id })}
        >
          {message('source.kin.compare')}
        </Button>
        <Button
          tone="quiet"
          aria-label={message('source.kin.open.label', { title })}
          onPress={() => openSource(id)}
        >
          {message('source.report.open')}
        </Button>
        {!isOpen && isWritable ? (
          <Button
            tone="quiet"
            aria-label={message('source.kin.remove.label', { title })}
            onPress={() => void clearRelation(sourceId, id)}
          >
            {message('source.kin.remove')}
          </Button>
        ) : null}
      </div>
    </>
  );
}
