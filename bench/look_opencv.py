"""Classical peers of the tongue segmentation, with OpenCV on one thread: Otsu on a* - .6 b*, and GrabCut seeded by it.
Reads one path of a photo a line; answers with the seconds of CPU and the mask of each method as `name seconds file.png`."""
import os
import sys
import tempfile
import time
import cv2
import numpy as np

cv2.setNumThreads(1)
SIDE = 384


def otsu(image):
    """Redder than the picture's own division into two; the largest piece, filled."""
    lab = cv2.cvtColor(image.astype(np.float32) / 255, cv2.COLOR_BGR2LAB)
    z = lab[..., 1] - .6 * lab[..., 2]
    grey = np.clip(255 * (z - z.min()) / (np.ptp(z) + 1e-6), 0, 255).astype(np.uint8)
    mask = cv2.threshold(grey, 0, 1, cv2.THRESH_BINARY + cv2.THRESH_OTSU)[1]
    return largest(cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((5, 5), np.uint8)))


def largest(mask):
    outlines = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)[0]
    out = np.zeros_like(mask)
    if outlines:
        cv2.drawContours(out, [max(outlines, key=cv2.contourArea)], -1, 1, -1)
    return out


def grabcut(image):
    """Three rounds of GrabCut (Rother et al. 2004) at half size; Otsu's answer is the likely foreground."""
    small = cv2.resize(image, None, fx=.5, fy=.5, interpolation=cv2.INTER_AREA)
    seed = otsu(small)
    if seed.sum() < 50:
        return otsu(image)
    state = np.where(seed > 0, cv2.GC_PR_FGD, cv2.GC_PR_BGD).astype(np.uint8)
    state[cv2.erode(seed, np.ones((3, 3)), iterations=8) > 0] = cv2.GC_FGD
    state[[0, -1]] = cv2.GC_BGD
    cv2.grabCut(small, state, None, np.zeros((1, 65)), np.zeros((1, 65)), 3, cv2.GC_INIT_WITH_MASK)
    found = largest(((state == cv2.GC_FGD) | (state == cv2.GC_PR_FGD)).astype(np.uint8))
    return cv2.resize(found, image.shape[1::-1], interpolation=cv2.INTER_NEAREST)


folder = tempfile.mkdtemp()
for n, line in enumerate(sys.stdin):
    cv2.setRNGSeed(7)
    for name, method in (('Otsu', otsu), ('GrabCut', grabcut)):
        start = time.process_time()
        full = cv2.imread(line.strip())
        k = min(1, SIDE / max(full.shape))
        image = cv2.resize(full, None, fx=k, fy=k, interpolation=cv2.INTER_AREA) if k < 1 else full
        mask = cv2.resize(method(image), full.shape[1::-1], interpolation=cv2.INTER_NEAREST)
        seconds = time.process_time() - start
        path = os.path.join(folder, f'{n}-{name}.png')
        cv2.imwrite(path, mask * 255)
        print(name, f'{seconds:.5f}', path, flush=True)
