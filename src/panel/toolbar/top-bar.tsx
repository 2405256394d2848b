import { CircleHelp, ListTree } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { useAtlas, useRequest } from '../shared/atlas-context.tsx';
import { DialogFrame } from '../shared/dialog-frame.tsx';
import { FullscreenButton } from './fullscreen-button.tsx';
import { HelpSheet } from '../help/help-sheet.tsx';
import { RedFlagsButton } from '../warning-signs/red-flags.tsx';
import { ShareButton } from '../share/share-button.tsx';
import { StructureList } from '../list/structure-list.tsx';
import { ThemeButton } from './theme-button.tsx';
import { NARROW, PHONE, useMedia } from '../shared/use-media.ts';
import { ViewControls } from './view-controls.tsx';

/** Where there is no room for the list beside the picture; asking for the search opens it. */
function ListDrawer({ hasWord }: { readonly hasWord: boolean }) {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const [forSearch, setForSearch] = useState(false);
  useRequest('search', () => {
    setForSearch(true);
    commands.setOpen('list', true, 'panel');
  });
  return (
    <DialogFrame
      shape="drawer"
      name="list"
      onClose={() => setForSearch(false)}
      title={t('list.title')}
      trigger={
        <Button className={`button outlined ${hasWord ? '' : 'icon'}`} aria-label={t('list.open')}>
          <ListTree size="1.2em" aria-hidden />
          {hasWord && <span className="list-word">{t('list.title')}</span>}
        </Button>
      }
    >
      {(close) => <StructureList onChosen={close} forSearch={forSearch} />}
    </DialogFrame>
  );
}

/** Name of the page, views, when to see a doctor, theme and help; on narrow screens also the list. */
export function TopBar() {
  const { t } = useTranslation();
  const narrow = useMedia(NARROW);
  const phone = useMedia(PHONE);
  return (
    <header className="top-bar">
      <div className="top-start">
        {narrow && <ListDrawer hasWord={!phone} />}
        <h1>{t('app.title')}</h1>
      </div>
      {!phone && <ViewControls />}
      <div className="top-end">
        <RedFlagsButton listens />
        <ShareButton />
        {!phone && <FullscreenButton />}
        <ThemeButton />
        <DialogFrame
          title={t('help.title')}
          trigger={
            <Button className="button icon" aria-label={t('help.title')}>
              <CircleHelp size="1.25em" aria-hidden />
            </Button>
          }
        >
          {(close) => <HelpSheet onGuide={close} />}
        </DialogFrame>
      </div>
    </header>
  );
}
