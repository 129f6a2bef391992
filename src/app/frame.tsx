/**
 * What stands around every page: the bar, the alerts about files and copies, and the last line; the keys and
 * the dialogs that they open.
 */
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import { useLocation } from "wouter";
import { setAt } from "#state/actions/editing.ts";
import { redo, undo } from "#state/actions/history.ts";
import {
  clearWorkspace,
  downloadSetAside,
  downloadWorkspace,
  dropSetAside,
  importFile,
  openExample,
  setTitle,
} from "#state/actions/workspaces.ts";
import { useHistory, usePhase, useSaveStatus, useSetAside, useWorkspace } from "#state/use-workspace.ts";
import { say } from "#text/say.ts";
import { DropArea } from "#ui/drop-area.tsx";
import { pageCommands, paletteCommands } from "./commands.ts";
import styles from "./frame.module.css";
import type { KeysDialog } from "./keys-dialog.tsx";
import { pageAt } from "./pages.ts";
import type { Palette } from "./palette.tsx";
import type { PaletteAction } from "./palette-entries.ts";
import type { Refused } from "./refused-file.tsx";
import { SaveLine } from "./save-line.tsx";
import { sayChange } from "./say-change.ts";
import { StateNotices } from "./state-notices.tsx";
import { useTheme } from "./theme.ts";
import { TopBar } from "./top-bar.tsx";
import { useShortcuts } from "./use-shortcuts.ts";

// What is said about a file or a copy that could not be read is loaded when there is one.
const RefusedFile = lazy(async () => ({ default: (await import("./refused-file.tsx")).RefusedFile }));
const UnreadableCopy = lazy(async () => ({
  default: (await import("./unreadable-copy.tsx")).UnreadableCopy,
}));

/** A dialog with its component: it opens in the frame in which it is there, and hears the next key. */
type OpenDialog =
  | { readonly kind: "palette"; readonly Palette: typeof Palette }
  | { readonly kind: "keys"; readonly KeysDialog: typeof KeysDialog };

/** The frame with `children` as the page. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const isReady = usePhase() === "ready";
  const workspace = useWorkspace();
  const history = useHistory();
  const [theme, chooseTheme] = useTheme();
  const [location, navigate] = useLocation();
  const { code: pageCode } = pageAt(location);
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const picker = useRef<HTMLInputElement>(null);

  const open = async (file: File) => {
    const findings = await importFile(file);
    setRefused(findings.length === 0 ? null : { file: file.name, findings });
    if (findings.length > 0) scrollTo({ top: 0 });
  };
  // A saved workspace is opened; anything else that is dropped is read as a document.
  const drop = async (file: File) => {
    if (isWorkspaceFile(file)) return open(file);
    navigate("/evidence");
    const { readFile } = await import("#state/actions/reading.ts");
    return readFile(file);
  };
  const openPalette = async () => setDialog({ kind: "palette", ...(await import("./palette.tsx")) });
  const openKeys = async () => setDialog({ kind: "keys", ...(await import("./keys-dialog.tsx")) });
  const commands = pageCommands({
    undoes: history.undoes === null ? null : sayChange(history.undoes),
    redoes: history.redoes === null ? null : sayChange(history.redoes),
    theme,
    onUndo: undo,
    onRedo: redo,
    onSave: downloadWorkspace,
    onStart: () => navigate("/compare/start"),
    onOpenFile: () => picker.current?.click(),
    onExample: (id) => void openExample(id),
    onClear: clearWorkspace,
    onTheme: chooseTheme,
    onPage: navigate,
    onPalette: () => void openPalette(),
    onKeys: () => void openKeys(),
  });
  useEffect(() => {
    // What is typed right after Ctrl K must not go elsewhere: the first key of any kind fetches the palette.
    const fetchPalette = () => void import("./palette.tsx");
    addEventListener("keydown", fetchPalette, { once: true });
    return () => removeEventListener("keydown", fetchPalette);
  }, []);
  useShortcuts({ palette: () => void openPalette(), keys: () => void openKeys(), undo, redo });
  useEffect(() => {
    const page = say(pageCode);
    const { title } = workspace;
    document.title = title === "" ? page : say("app.pageTitle", { page, workspace: title });
  }, [workspace, pageCode]);

  return (
    <DropArea hint={say("app.dropFile")} onFile={(file) => void drop(file)}>
      {/* biome-ignore lint/a11y/useValidAnchor: it leads to a place on the page; hashes are addresses here */}
      <a
        className={styles.skip}
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById("main")?.focus();
        }}
      >
        {say("app.skip")}
      </a>
      <TopBar
        title={isReady ? workspace.title : null}
        onTitle={setTitle}
        commands={commands}
        themeName={say(`app.theme.${theme}`)}
      />
      <main id="main" tabIndex={-1} className={styles.page}>
        <Suspense fallback={null}>
          <SetAside />
        </Suspense>
        {refused === null ? null : (
          <Suspense fallback={null}>
            <RefusedFile refused={refused} onClose={() => setRefused(null)} />
          </Suspense>
        )}
        {children}
      </main>
      <Foot />
      <input
        ref={picker}
        type="file"
        hidden
        accept=".json,application/json"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file !== undefined) void open(file);
          event.target.value = "";
        }}
      />
      <StateNotices />
      {dialog?.kind === "palette" ? (
        <dialog.Palette
          workspace={workspace}
          commands={paletteCommands(commands)}
          onAct={(action) => actOn(action, () => navigate("/compare"))}
          onClose={() => setDialog(null)}
        />
      ) : null}
      {dialog?.kind === "keys" ? <dialog.KeysDialog onClose={() => setDialog(null)} /> : null}
    </DropArea>
  );
}

function isWorkspaceFile({ name, type }: File): boolean {
  return type === "application/json" || /\.json$/i.test(name);
}

/** The copies that could not be read, until the person has decided or gone on. */
function SetAside() {
  const copies = useSetAside();
  const [passed, setPassed] = useState<readonly string[]>([]);
  return copies
    .filter(({ key }) => !passed.includes(key))
    .map((copy) => (
      <UnreadableCopy
        key={copy.key}
        copy={copy}
        onDownload={() => downloadSetAside(copy)}
        onGoOn={() => setPassed([...passed, copy.key])}
        onDelete={() => void dropSetAside(copy)}
      />
    ));
}

function Foot() {
  const status = useSaveStatus();
  return (
    <footer className={styles.foot} data-print="none">
      <div className={styles.inside}>
        <SaveLine status={status} />
      </div>
    </footer>
  );
}

/** Does what was chosen in the palette; what it points at is brought into view and focused, on its page. */
function actOn(action: PaletteAction, openSheet: () => void) {
  switch (action.kind) {
    case "set":
      setAt(action.path, action.value);
      return;
    case "command":
      action.command.run();
      return;
    case "row":
      show(`row-${action.row}`, openSheet);
      return;
    case "offer":
      show(`offer-${action.offerId}`, openSheet);
  }
}

/** Shows the place called `id`; where it is on another page, `open` leads there first. */
function show(id: string, open: () => void) {
  if (document.getElementById(id) === null) open();
  whenThere(id, LONGEST_OPENING_FRAMES, (place) => {
    place.scrollIntoView({ block: "center" });
    place.querySelector<HTMLElement>("button, input, select, a")?.focus({ preventScroll: true });
  });
}

/** About two seconds of frames: a page that takes longer has failed, and says so itself. */
const LONGEST_OPENING_FRAMES = 120;

function whenThere(id: string, frames: number, act: (place: HTMLElement) => void) {
  const place = document.getElementById(id);
  if (place !== null) return act(place);
  if (frames > 0) requestAnimationFrame(() => whenThere(id, frames - 1, act));
}
