import { useEffect, useState } from "preact/hooks";
import { Puffin } from "../../icons/puffin.js";
import { contractText as words } from "../../languages/en/contract.js";
import { announce } from "../announce.js";
import { useDesk } from "../board/desk.js";
import { companyShown } from "../look/company.js";
import { boardPath, navigate } from "../router.js";
import { t } from "../text.js";

const staysMs = 9000;

/** The moment the contract comes into force: seen on every screen at the board or the contract, and gone by itself. */
export function Joy() {
  const desk = useDesk();
  const [shown, setShown] = useState(false);
  useEffect(
    () =>
      desk.session.onEvents((events) => {
        if (!events.some((event) => event.type === "contract_activated")) return;
        announce(words.joy.announce);
        setShown(true);
      }),
    [desk],
  );
  useEffect(() => {
    if (!shown) return undefined;
    const later = setTimeout(() => setShown(false), staysMs);
    return () => clearTimeout(later);
  }, [shown]);
  if (!shown) return null;
  return (
    <section class="joy" aria-labelledby="joy-title">
      {companyShown.value && (
        <div class="joy-puffins" aria-hidden="true">
          <Puffin size={64} />
          <Puffin size={64} />
        </div>
      )}
      <h2 id="joy-title">{words.joy.title}</h2>
      <p>{words.joy.words}</p>
      <div class="actions">
        <button type="button" class="button" onClick={() => setShown(false)}>
          {t.common.close}
        </button>
        {desk.place.value === "contract" && (
          <button type="button" class="button primary" onClick={() => navigate(boardPath(desk.id))}>
            {words.toBoard}
          </button>
        )}
      </div>
    </section>
  );
}
