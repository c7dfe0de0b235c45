import { useRef } from 'preact/hooks';
import { Button } from '../../controls/button';
import { ChooseFiles } from '../../controls/choose-files';
import { Notice } from '../../controls/notice';
import type { PhotosModel } from '../models/photos';
import { words } from '../words';
import { ReportPane } from './report-pane';

type PhotosProps = { readonly work: PhotosModel; readonly onAdd: (files: readonly File[]) => void };

/** A picture beside the form that is typed from it. */
export function PhotosWork({ work, onAdd }: PhotosProps) {
  const say = words.value.photo;
  const report = useRef<HTMLElement>(null);
  const count = work.photos.value.length;
  const at = work.at.value;
  const zoom = work.zoom.value;
  return (
    <div class="sides">
      <section class="source" aria-label={say.region}>
        <div class="source-head">
          <p class="caution">{say.note}</p>
          <div class="bar">
            <div class="actions">
              <Button label={say.smaller} onPress={() => work.zoomBy(-1)}>
                −
              </Button>
              <Button label={say.larger} onPress={() => work.zoomBy(1)}>
                +
              </Button>
              <Button off={zoom === 'fit'} onPress={work.fit}>
                {say.fit}
              </Button>
              <Button onPress={work.rotate}>{say.rotate}</Button>
              <span class="zoom" role="status">
                {zoom === 'fit' ? null : say.percent(zoom)}
              </span>
            </div>
            <div class="actions">
              {count > 1 ? (
                <>
                  <Button label={say.previous} off={at === 0} onPress={() => work.show(at - 1)}>
                    ‹
                  </Button>
                  <span class="zoom" role="status">
                    {say.at(at + 1, count)}
                  </span>
                  <Button label={say.next} off={at === count - 1} onPress={() => work.show(at + 1)}>
                    ›
                  </Button>
                </>
              ) : null}
              <ChooseFiles accept="image/*" onChoose={onAdd}>
                {say.add}
              </ChooseFiles>
            </div>
          </div>
        </div>
        <PhotoView work={work} />
      </section>
      <ReportPane root={report} work={work.work} onChoose={(id) => void work.choose(id)} onSave={work.save} />
    </div>
  );
}

/** The picture as large and as turned as it is wanted; it is moved by scrolling. */
function PhotoView({ work }: Pick<PhotosProps, 'work'>) {
  const say = words.value.photo;
  const photo = work.shown.value;
  const zoom = work.zoom.value;
  const turn = work.turn.value;
  if (!photo) return null;
  const press = (event: KeyboardEvent) => {
    const act = {
      '+': () => work.zoomBy(1),
      '=': () => work.zoomBy(1),
      '-': () => work.zoomBy(-1),
      '0': work.fit,
      r: work.rotate,
      R: work.rotate,
    }[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  };
  if (work.isBroken.value) {
    return (
      <div class="viewer broken">
        <Notice tone="warn" title={photo.name}>
          <p>{say.broken}</p>
        </Notice>
      </div>
    );
  }
  const size = work.size.value;
  const isOnSide = turn % 2 === 1;
  const style =
    zoom === 'fit' || !size
      ? undefined
      : { width: `${(size.width * zoom) / 100}px`, height: `${(size.height * zoom) / 100}px` };
  const room =
    style && size
      ? { width: isOnSide ? style.height : style.width, height: isOnSide ? style.width : style.height }
      : undefined;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a picture that is scrolled and zoomed is reached with the keyboard
    <section class="viewer" tabIndex={0} aria-label={say.viewer} onKeyDown={press}>
      <div class={`room ${zoom === 'fit' ? 'fit' : ''}`} style={room}>
        <img
          key={photo.address}
          class={`turn-${turn}`}
          src={photo.address}
          alt={say.alt(work.at.value + 1, work.photos.value.length)}
          style={style}
          draggable={false}
          onLoad={({ currentTarget }) => work.hearSize(photo.address, currentTarget)}
          onError={() => work.hearBroken(photo.address)}
        />
      </div>
    </section>
  );
}
