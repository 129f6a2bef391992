/**
 * What the market's lens rests on, each in a field: a dated ratio with its source, a model, and its inputs; and
 * what the three models make of the same wait.
 */
import { type MarketLens, marketabilityModel } from "#domain/market-lens.ts";
import { type FairRatio, fairRatios } from "#engine/outcomes/fair-ratios.ts";
import type { MarketPrice } from "#engine/outcomes/market-lens.ts";
import { showNumber } from "#format/show-count.ts";
import { showDate } from "#format/show-date.ts";
import { showPercent } from "#format/show-percent.ts";
import { setAt } from "#state/actions/editing.ts";
import { useWorkspace } from "#state/use-workspace.ts";
import { say } from "#text/say.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { DraftField } from "#ui/draft-field.tsx";
import { PercentField } from "#ui/percent-field.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { TextField } from "#ui/text-field.tsx";
import { AsOfField } from "#views/panels/as-of-field.tsx";
import { numberReading } from "#views/panels/assumption-reading.ts";
import { TermHint } from "#views/panels/term-hint.tsx";
import styles from "./lenses.module.css";

const PLACE = ["assumptions", "marketLens"];

/** The inputs of `price` behind one line that says them. */
export function MarketFields({ price }: { readonly price: MarketPrice }) {
  const lens = useWorkspace().assumptions.marketLens;
  const set = (changes: Partial<MarketLens>) => setAt(PLACE, { ...lens, ...changes });
  const from = fairRatios.find(
    ({ ratio, source }) => ratio === lens.fairToHeadline && source === lens.source,
  );
  return (
    <Disclosure
      summary={say("lens.inputs.summary", {
        ratio: showNumber(lens.fairToHeadline, { most: 2 }),
        asOf: dated(lens.asOf),
        model: say(`lens.model.${lens.model}`),
        volatility: showPercent(lens.volatility),
      })}
    >
      <div className={styles.fields}>
        <div className={styles.whole}>
          <SelectField
            label={say("lens.field.from")}
            value={from?.id ?? "own"}
            options={[
              ...fairRatios.map((ratio) => ({ value: ratio.id, label: sayRatio(ratio) })),
              { value: "own", label: say("lens.field.own") },
            ]}
            note={
              <>
                {say("lens.from.note")}{" "}
                {from !== undefined && (
                  <a href={from.address} target="_blank" rel="noreferrer">
                    {say("lens.from.address")}
                  </a>
                )}
              </>
            }
            onChange={(id) => {
              const chosen = fairRatios.find((ratio) => ratio.id === id);
              if (chosen === undefined) set({ source: "" });
              else set({ fairToHeadline: chosen.ratio, asOf: chosen.asOf, source: chosen.source });
            }}
          />
        </div>
        <DraftField<string>
          label={say("lens.field.ratio")}
          note={<TermHint term="fairToHeadline" />}
          shown={showNumber(lens.fairToHeadline, { most: 4 })}
          read={(text) => numberReading(text, "0", "2")}
          onCommit={(fairToHeadline) =>
            set({ fairToHeadline, source: from === undefined ? lens.source : "" })
          }
        />
        <AsOfField label={say("lens.field.asOf")} value={lens.asOf} onCommit={(asOf) => set({ asOf })} />
        <div className={styles.whole}>
          <TextField
            label={say("lens.field.source")}
            note={say("lens.field.source.note")}
            value={lens.source}
            onCommit={(source) => set({ source })}
          />
        </div>
        <div className={styles.whole}>
          <SelectField
            label={say("lens.field.model")}
            value={lens.model}
            options={marketabilityModel.options.map((value) => ({
              value,
              label: say(`lens.model.${value}`),
            }))}
            note={
              <>
                {say("lens.field.years", { years: String(price.years) })}{" "}
                <TermHint term="marketabilityDiscount" />
              </>
            }
            onChange={(model) => set({ model })}
          />
        </div>
        <PercentField
          label={say("lens.field.volatility")}
          note={
            <>
              {say("lens.field.volatility.note")} <TermHint term="volatility" />
            </>
          }
          isPoint
          isRequired
          least="0.01"
          most="3"
          value={lens.volatility}
          onCommit={(volatility) => typeof volatility === "string" && set({ volatility })}
        />
        <PercentField
          label={say("lens.field.rate")}
          note={
            <>
              {say("lens.field.rate.note")} <TermHint term="riskFreeRate" />
            </>
          }
          isPoint
          isRequired
          most="0.5"
          value={lens.riskFreeRate}
          onCommit={(riskFreeRate) => typeof riskFreeRate === "string" && set({ riskFreeRate })}
        />
      </div>
    </Disclosure>
  );
}

function dated(asOf: string | null): string {
  return asOf === null ? say("lens.noDate") : showDate(asOf);
}

function sayRatio({ ratio, low, high, asOf, source }: FairRatio): string {
  const params = { source, asOf: dated(asOf), ratio: showNumber(ratio, { most: 2 }) };
  if (low === null || high === null) return say("lens.from.point", params);
  return say("lens.from.range", { ...params, low: showNumber(low), high: showNumber(high) });
}
