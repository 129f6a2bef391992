/** How differently one reported package reads as "total compensation". */
import { useMemo } from "react";
import { ReadingBars } from "#charts/reading-bars.tsx";
import { showDuration } from "#format/show-duration.ts";
import { showList } from "#format/show-list.ts";
import { showMoney } from "#format/show-money.ts";
import { say } from "#text/say.ts";
import { frameWords, moneyFormats } from "#views/parts/chart-words.ts";
import { intervalWords } from "./fact-words.ts";
import { type PackageSeries, packageSeries } from "./package-series.ts";
import { useEvidence } from "./use-evidence.ts";

/** The chart; nothing where no document reports a package with a share of a company. */
export function PackagePanel() {
  const { workspace, marks, chosen } = useEvidence();
  const series = useMemo(() => packageSeries(workspace, marks, chosen), [workspace, marks, chosen]);
  const words = useMemo(
    () => ({
      reading: say("evidencePage.package.reading"),
      valuation: say("evidencePage.package.valuation"),
      total: say("evidencePage.package.total"),
      none: say("chart.none"),
      elements: {
        baseSalary: say("chart.element.baseSalary"),
        targetBonus: say("chart.element.targetBonus"),
        signOnBonus: say("chart.element.signOnBonus"),
        privateEquity: say("chart.element.privateEquity"),
      },
    }),
    [],
  );
  if (series === null) return null;
  const { pack, least, most } = series;
  const low = showMoney(least, pack.unit);
  return (
    <ReadingBars
      frame={{
        title: least.equals(most)
          ? say("evidencePage.package.titleOne", { low })
          : say("evidencePage.package.title", { low, high: showMoney(most, pack.unit) }),
        caption: caption(series),
        words: frameWords,
      }}
      offerKey={series.mark?.key ?? "a"}
      groups={series.groups}
      band={series.band}
      words={words}
      formatMoney={moneyFormats(pack.unit).formatMoney}
    />
  );
}

function caption({ pack, documentTitle, bandSource }: PackageSeries): string {
  const { base, bonus, signOn, share, years } = pack.stated;
  const money = ({ low, high }: typeof base) => intervalWords(low, high, pack.unit, "baseSalary");
  const parts = [
    say("evidencePage.part.base", { amount: money(base) }),
    ...(bonus === null ? [] : [say("evidencePage.part.bonus", { amount: money(bonus) })]),
    ...(signOn === null ? [] : [say("evidencePage.part.signOn", { amount: money(signOn) })]),
    say("evidencePage.part.equity", {
      share: intervalWords(share.low, share.high, "percent", "equityPercent"),
      years: showDuration(years.times(12).toNumber()),
    }),
  ];
  const said = say("evidencePage.package.caption", { document: documentTitle, parts: showList(parts) });
  return bandSource === null ? said : `${said} ${say("evidencePage.package.band", { document: bandSource })}`;
}
