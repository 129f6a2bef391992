/** A link that looks like a button: it leads somewhere, so it can be opened elsewhere and is announced as a link. */
import type { ComponentPropsWithRef } from "react";
import styles from "./button.module.css";
import type { ButtonKind } from "./button.tsx";
import { classNames } from "./class-names.ts";

type ButtonLinkProps = ComponentPropsWithRef<"a"> & { readonly kind?: ButtonKind };

/** The link. */
export function ButtonLink({ kind = "plain", className, children, ...rest }: ButtonLinkProps) {
  return (
    <a {...rest} className={classNames(styles.button, styles.link, styles[kind], className)}>
      {children}
    </a>
  );
}
