/** A field for a rate of the simulation. */
import { PercentField } from "#ui/percent-field.tsx";

/** A rate that has to be one figure, from `least` to `most`, both included. */
export function RateField(props: {
  readonly label: string;
  readonly note?: string;
  readonly value: string;
  readonly least?: string;
  readonly most?: string;
  readonly onCommit: (rate: string) => void;
}) {
  const { onCommit, least = "0", most = "1", ...rest } = props;
  return (
    <PercentField
      {...rest}
      least={least}
      most={most}
      isPoint
      isRequired
      onCommit={(rate) => {
        if (typeof rate === "string") onCommit(rate);
      }}
    />
  );
}
