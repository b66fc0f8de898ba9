"""Peers of the areas of touch maps, with OpenCV on one thread. Reads maps as JSON from standard input, answers per method with the seconds of CPU and
the centres in mm with their sign. Both fill dead sensors with the median, take a 3 x 3 median and hold the map against its own median, by our limits."""
import json
import sys
import time
import cv2
import numpy as np

cv2.setNumThreads(1)
SMALLEST_MM2 = 110


def departures(m):
    """The map less its median, and the limit an area must pass: 1 degree, or 30 % and 1 kPa."""
    v = np.array([[np.nan if x is None else x for x in row] for row in m["values"]], np.float32)
    middle = float(np.nanmedian(v))
    v = cv2.medianBlur(np.where(np.isnan(v), middle, v).astype(np.float32), 3) - middle
    return v, 1.0 if m["quantity"] == "temperature" else max(1.0, 0.3 * middle)


def threshold(m):
    """Connected pieces beyond the limit, by connectedComponentsWithStats."""
    v, limit = departures(m)
    out, pitch = [], m["pitchMm"]
    for sign in (1, -1):
        n, _, stats, centres = cv2.connectedComponentsWithStats((sign * v >= limit).astype(np.uint8), connectivity=8)
        out += [[(centres[i][0] + .5) * pitch, (centres[i][1] + .5) * pitch, sign] for i in range(1, n) if stats[i][cv2.CC_STAT_AREA] * pitch * pitch >= SMALLEST_MM2]
    return out


def blobs(m):
    """SimpleBlobDetector on the map, enlarged four times and spread over three limits up and down."""
    v, limit = departures(m)
    out, pitch, k = [], m["pitchMm"], 4
    p = cv2.SimpleBlobDetector_Params()
    p.minThreshold, p.maxThreshold, p.thresholdStep = 255 / 3, 255., 16.
    p.filterByColor, p.blobColor = True, 255
    p.filterByArea, p.minArea, p.maxArea = True, SMALLEST_MM2 * k * k / pitch ** 2, 1e9
    p.filterByCircularity, p.filterByConvexity, p.filterByInertia = False, False, False
    p.minDistBetweenBlobs = 12 * k / pitch
    detector = cv2.SimpleBlobDetector_create(p)
    for sign in (1, -1):
        grey = np.clip(255 * sign * v / (3 * limit), 0, 255).astype(np.uint8)
        large = cv2.resize(grey, None, fx=k, fy=k, interpolation=cv2.INTER_LINEAR)
        out += [[(b.pt[0] + .5) / k * pitch, (b.pt[1] + .5) / k * pitch, sign] for b in detector.detect(large)]
    return out


maps = json.load(sys.stdin)
answer = {}
for name, method in (("threshold", threshold), ("blobs", blobs)):
    start = time.process_time()
    answer[name] = {"areas": [method(m) for m in maps], "seconds": time.process_time() - start}
json.dump(answer, sys.stdout)
