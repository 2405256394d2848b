import { type ReactNode, createContext, useContext } from 'react';

/** What a picture of the present view is to be like. */
export interface PictureWish {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly background: 'stage' | 'none';
  readonly labels: boolean;
  /** Stands in the lower edge. */
  readonly credit: string;
  readonly type: 'image/png' | 'image/jpeg';
}

/** Draws the present view; `null` where nothing is drawn. */
export type PictureMaker = (wish: PictureWish) => Promise<Blob | null>;

const MakerContext = createContext<PictureMaker>(() => Promise.resolve(null));

interface PictureProviderProps {
  readonly make: PictureMaker;
  readonly children: ReactNode;
}

/** Hands on what draws pictures of the view. */
export function PictureProvider({ make, children }: PictureProviderProps) {
  return <MakerContext value={make}>{children}</MakerContext>;
}

/** Draws a picture of the present view. */
export function usePictureMaker(): PictureMaker {
  return useContext(MakerContext);
}
