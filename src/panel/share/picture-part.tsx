import { Download } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { useAtlas } from '../shared/atlas-context.tsx';
import { labelOf } from '../shared/labels.ts';
import { usePictureMaker } from '../shared/picture-maker.tsx';
import { addressOf } from './address.ts';
import { MadeFile } from './made-file.tsx';
import { saveFile } from './save-file.ts';

const SIZES = {
  screen: null,
  hd: { width: 1920, height: 1080 },
  uhd: { width: 3840, height: 2160 },
  square: { width: 2048, height: 2048 },
} as const;
type SizeName = keyof typeof SIZES;

/** The stage in the page's own pixels. */
function stageSize() {
  const canvas = document.querySelector('canvas');
  return { width: canvas?.width ?? 1280, height: canvas?.height ?? 720 };
}

/** A picture of the view at a chosen size, with names and a line that says where it is from. */
export function PicturePart() {
  const { t } = useTranslation();
  const atlas = useAtlas();
  const make = usePictureMaker();
  const [size, setSize] = useState<SizeName>('hd');
  const [labels, setLabels] = useState(true);
  const [clear, setClear] = useState(false);
  const [said, setSaid] = useState('');
  const [made, setMade] = useState<File | null>(null);
  const onMake = async () => {
    const { selected } = atlas.state();
    const subject = selected === null ? '' : labelOf(selected, t);
    const credit = t('picture.credit', {
      title: t('app.title'),
      subject: subject === '' ? '' : `${subject}. `,
      address: addressOf(atlas.state(), window.location),
      interpolation: { escapeValue: false },
    });
    const picture = await make({
      ...(SIZES[size] ?? stageSize()),
      background: clear ? 'none' : 'stage',
      labels,
      credit,
      type: 'image/png',
    });
    const name = `gluteal-atlas${selected === null ? '' : `-${selected.replace('.', '-')}`}.png`;
    if (picture) saveFile(name, picture);
    setMade(picture && new File([picture], name, { type: picture.type }));
    setSaid(picture ? t('picture.made', { name }) : t('picture.failed'));
  };
  return (
    <>
      <p>{t('picture.lead')}</p>
      <fieldset className="share-sizes">
        <legend>{t('picture.size')}</legend>
        {(Object.keys(SIZES) as SizeName[]).map((name) => (
          <label key={name}>
            <input type="radio" name="picture-size" checked={size === name} onChange={() => setSize(name)} />
            {t(`picture.size.${name}`)}
          </label>
        ))}
      </fieldset>
      <label className="share-check">
        <input type="checkbox" checked={labels} onChange={() => setLabels(!labels)} />
        {t('picture.labels')}
      </label>
      <label className="share-check">
        <input type="checkbox" checked={clear} onChange={() => setClear(!clear)} />
        {t('picture.clear')}
      </label>
      <Button className="button outlined" onPress={() => void onMake()}>
        <Download size="1.1em" aria-hidden />
        {t('picture.make')}
      </Button>
      <p role="status">{said}</p>
      {made && <MadeFile key={made.lastModified} file={made} alt={t('picture.alt')} />}
    </>
  );
}
