/** Buttons by weight: one primary on a page, plain ones beside it, quiet ones in bars, links in text. */
import type { ComponentPropsWithRef } from "react";
import styles from "./button.module.css";
import { classNames } from "./class-names.ts";

/** How much a button weighs; `text` is underlined like a link, `quiet` is a bare word in a bar. */
export type ButtonKind = "primary" | "plain" | "text" | "quiet";

type ButtonProps = ComponentPropsWithRef<"button"> & { readonly kind?: ButtonKind };

/** A button that never submits a form by accident. */
export function Button({ kind = "plain", className, type = "button", ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={classNames(styles.button, styles[kind], className)} />;
}
