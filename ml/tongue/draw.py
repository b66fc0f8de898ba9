"""Drawing primitives on a square float canvas: colours in CIELAB, smooth noise, soft polygons, blending."""
import cv2
import numpy as np

SIZE = 192
YY, XX = np.mgrid[0:SIZE, 0:SIZE].astype(np.float32)


def lab(L, a, b):
    """CIELAB (L 0..100) to an RGB triple in 0..1."""
    return cv2.cvtColor(np.array([[[np.clip(L, 1, 99), a, b]]], np.float32), cv2.COLOR_LAB2RGB)[0, 0]


def noise(rng, cells):
    """Smooth noise of unit variance with about `cells` bumps across the canvas."""
    n = int(max(2, cells))
    return cv2.resize(rng.standard_normal((n, n)).astype(np.float32), (SIZE, SIZE), interpolation=cv2.INTER_CUBIC)


def polygon(points, soft=0.8):
    """Coverage 0..1 of a polygon; `soft` is the blur of its edge in pixels (0 = antialiased only)."""
    m = np.zeros((SIZE, SIZE), np.uint8)
    cv2.fillPoly(m, [np.round(np.asarray(points) * 16).astype(np.int32)], 255, cv2.LINE_AA, 4)
    m = m.astype(np.float32) / 255
    return cv2.GaussianBlur(m, (0, 0), soft) if soft > 0 else m


def superellipse(cx, cy, rx, ry, n=2.0, wobble=0.0, rng=None, points=96):
    """Closed curve |x/rx|^n + |y/ry|^n = 1, its radius modulated by five random harmonics."""
    t = np.linspace(0, 2 * np.pi, points, endpoint=False)
    c, s = np.cos(t), np.sin(t)
    x, y = np.sign(c) * np.abs(c) ** (2 / n) * rx, np.sign(s) * np.abs(s) ** (2 / n) * ry
    if wobble:
        k = 1 + sum(rng.normal(0, wobble / i) * np.cos(i * t + rng.uniform(0, 2 * np.pi)) for i in range(1, 6))
        x, y = x * k, y * k
    return np.stack([cx + x, cy + y], 1)


def capsule(x0, y0, x1, y1, r0, r1, points=24):
    """A finger: two circles of radius r0, r1 joined by their hull."""
    t = np.linspace(0, 2 * np.pi, points, endpoint=False)
    ring = np.stack([np.cos(t), np.sin(t)], 1)
    both = np.concatenate([ring * r0 + [x0, y0], ring * r1 + [x1, y1]]).astype(np.float32)
    return cv2.convexHull(both)[:, 0]


def blend(image, coverage, colour):
    m = coverage[..., None]
    return image + m * (colour - image)


def shade(image, factor):
    return image * factor[..., None]
