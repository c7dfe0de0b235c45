import { computed, signal } from '@preact/signals';
import { squeeze } from '../../../../shared/text/normalise';
import { createReportWork, type Tools } from './report-work';

export type PhotosModel = ReturnType<typeof createPhotosModel>;
export type Photo = { readonly name: string; readonly address: string };
/** How large a picture is shown: as the room allows, or in percent of its own size. */
export type Zoom = 'fit' | number;
type Size = { readonly width: number; readonly height: number };

const steps: readonly Zoom[] = ['fit', 50, 75, 100, 150, 200, 300, 400];

/** Pictures of a report, shown beside the form while it is typed. Nothing is read from them, and they go nowhere. */
export function createPhotosModel(files: readonly File[], tools: Tools) {
  const photos = signal<readonly Photo[]>([]);
  const at = signal(0);
  const zoom = signal<Zoom>('fit');
  /** Quarter turns by the clock, for each picture. */
  const turns = signal<ReadonlyMap<string, number>>(new Map());
  const sizes = signal<ReadonlyMap<string, Size>>(new Map());
  const broken = signal<ReadonlySet<string>>(new Set());
  const work = createReportWork(tools);

  const shown = computed(() => photos.value[at.value]);
  function add(more: readonly File[]): void {
    const first = photos.value.length;
    photos.value = [
      ...photos.value,
      ...more.map((file) => ({ name: squeeze(file.name), address: URL.createObjectURL(file) })),
    ];
    at.value = first;
  }
  add(files);

  return {
    ...{ photos, at, zoom, shown, work, add },
    /** Of the picture itself, in its own points; undefined until the browser has read it. */
    size: computed(() => sizes.value.get(shown.value?.address ?? '')),
    turn: computed(() => turns.value.get(shown.value?.address ?? '') ?? 0),
    /** The browser cannot show it: pictures of some phones and scanners. */
    isBroken: computed(() => broken.value.has(shown.value?.address ?? '')),
    isUnsaved: computed(() => work.isUnsaved.value),
    start: () => Promise.resolve(),
    show(next: number) {
      at.value = Math.min(Math.max(next, 0), photos.value.length - 1);
    },
    zoomBy(step: 1 | -1) {
      const now = steps.indexOf(zoom.value);
      zoom.value = steps[Math.min(Math.max(now + step, 0), steps.length - 1)]!;
    },
    rotate() {
      const address = shown.value?.address ?? '';
      turns.value = new Map(turns.value).set(address, ((turns.value.get(address) ?? 0) + 1) % 4);
    },
    fit() {
      zoom.value = 'fit';
    },
    hearSize(
      address: string,
      { naturalWidth: width, naturalHeight: height }: { naturalWidth: number; naturalHeight: number },
    ) {
      sizes.value = new Map(sizes.value).set(address, { width, height });
    },
    hearBroken(address: string) {
      broken.value = new Set(broken.value).add(address);
    },
    choose: work.choose,
    save: work.save,
    /** Gives the pictures back to the browser. */
    close() {
      for (const { address } of photos.value) URL.revokeObjectURL(address);
    },
  };
}
