/** What stands there while the page itself is on its way: the page's ground, type and colours, and its waiting. */
import styles from "./frame.module.css";
import { Loading } from "./loading.tsx";
import "./fonts.css";
import "./tokens.css";
import "./base.css";
import "./print.css";

/** The page without its figures. */
export function FirstPicture() {
  return (
    <main className={styles.page}>
      <Loading />
    </main>
  );
}
