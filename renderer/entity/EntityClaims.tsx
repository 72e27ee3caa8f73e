import type { EntityRow } from '../../shared/entity/entity-schema';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { useAnswer } from '../notebook-data/use-answer';
import { ClaimJump } from './ClaimJump';

const mostShown = 20;

/** The claims that are about an entity, each a way to it. */
export function EntityClaims({ entity }: { readonly entity: EntityRow }) {
  const revision = useNotebookData((data) => data.claimsRevision);
  const uses = useAnswer(`${entity.id} ${revision}`, () => call('entity.uses', { id: entity.id }));
  const claimIds = uses?.ok ? uses.value.claimIds : [];
  const more = claimIds.length - mostShown;
  return (
    <section className="entity-fields" aria-label={message('entity.claims')}>
      <h3 className="entity-fields__legend">{message('entity.claims')}</h3>
      {claimIds.length === 0 ? <p className="entity-fields__note">{message('entity.claims.none')}</p> : null}
      {claimIds.slice(0, mostShown).map((id) => (
        <ClaimJump key={id} id={id} />
      ))}
      {more > 0 ? (
        <p className="entity-fields__note">{message('entity.claims.more', { count: more })}</p>
      ) : null}
    </section>
  );
}
