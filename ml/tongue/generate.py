"""Drawings with and without a tongue. `python generate.py sheet.png` shows forty of them."""
import sys
import cv2
import numpy as np
from camera import shoot
from draw import SIZE, XX, YY, blend, lab, noise, polygon, superellipse
from scene import background, cavity, cloth, face, hand, lips, place, place_near, stretched_mouth, teeth
from tongue import tongue

WITHOUT, WITHOUT_NEAR = .18, .12   # share of pictures without a tongue


def with_tongue(s, close):
    background(s)
    face(s, close)
    if s.rng.random() < .35:
        cloth(s)
    if s.later and s.rng.random() < .6:
        hole = stretched_mouth(s)
    else:
        lips(s)
        hole = cavity(s)
    if s.rng.random() < .5:
        teeth(s, hole, 1)
    if s.rng.random() < .2:
        teeth(s, hole, -1)
    return tongue(s, hole)


def without_tongue(s, close):
    """Closed mouth, open empty mouth, chin, cloth, wall, hand, things of any colour."""
    rng, u = s.rng, s.rng.uniform
    kind = rng.choice(7, p=[.25, .18, .25, .09, .07, .10, .06])
    background(s)
    if kind <= 1:
        face(s, close)
        if rng.random() < .4:
            cloth(s)
        lips(s)
        if kind == 1:
            hole = cavity(s)
            for side in (1, -1):
                if rng.random() < .6:
                    teeth(s, hole, side)
        else:
            my, mw, mh = s.mouth
            line = polygon(superellipse(s.cx, my, mw * u(.7, 1.05), max(.7, mh * u(.02, .12)), 2), u(.5, 1.2))
            s.image = blend(s.image, line * u(.4, 1), lab(u(5, 35), 10, 6))
    elif kind == 2:                       # skin fills the picture: chin, cheek, neck, with folds, lip edge, cloth
        s.cy, s.h = s.cy + SIZE * u(-.2, .2), s.h * u(.8, 1.6)
        face(s, rng.random() < .6)
        for _ in range(rng.integers(0, 4)):
            x, y, r = u(0, SIZE), u(0, SIZE), SIZE * u(.15, .6)
            fold = polygon(superellipse(x, y, r, r * u(.1, .8), 2, .1, rng), u(2, 9))
            s.image = s.image * (1 - u(-.25, .4) * fold)[..., None]
        if rng.random() < .4:
            top = polygon(superellipse(SIZE * u(.3, .7), u(-14, 10), SIZE * u(.2, .5), u(8, 26), 2.2), u(.8, 2))
            s.image = blend(s.image, top * u(.5, 1), lab(s.skin[0] - u(0, 14), s.skin[1] + u(4, 22), s.skin[2] - u(0, 10)))
        if rng.random() < .6:
            cloth(s)
    elif kind == 3:
        for _ in range(rng.integers(1, 4)):
            s.cy, s.h = SIZE * u(-.3, .6), 1
            cloth(s)
    elif kind == 5:
        hand(s)
    elif kind == 6:
        for _ in range(rng.integers(1, 4)):
            x, y, r = u(0, SIZE), u(0, SIZE), SIZE * u(.08, .35)
            thing = polygon(superellipse(x, y, r, r * u(.5, 1.5), u(1.6, 8)), u(.4, 2))
            away = np.clip(((XX - x - r * u(-.5, .5)) ** 2 + (YY - y + r * u(0, .6)) ** 2) / r ** 2, 0, 2)
            s.image = blend(s.image, thing, lab(u(10, 95), rng.normal(5, 25), rng.normal(5, 25)) * (1 - u(0, .4) * away)[..., None])
    if kind == 4 and rng.random() < .5:
        s.image = s.image * (1 + u(0, .2) * np.sign(np.sin(XX * u(.05, .5)) * np.sin(YY * u(.05, .5))) + .05 * noise(rng, u(20, 150)))[..., None]
    return np.zeros((SIZE, SIZE), np.float32)


def largest(mask):
    n, label, stats, _ = cv2.connectedComponentsWithStats(mask)
    return mask if n < 3 else (label == 1 + stats[1:, 4].argmax()).astype(np.uint8)


def crop(image, mask, rng):
    """As the second net sees it: the box around the tongue + about 20 % on each side, less where the picture ends, squeezed to a square."""
    ys, xs = np.nonzero(mask)
    if len(xs) == 0:
        side = int(SIZE * rng.uniform(.5, 1))
        x, y = rng.integers(0, SIZE - side + 1, 2)
        box = (x, y, x + side, y + side)
    else:
        around = np.clip(.2 + rng.normal(0, .04) + rng.normal(0, .05, 4), 0, .45)
        if rng.random() < .2:                                           # the picture ends at the tongue, or cuts it
            around[rng.integers(4)] = rng.uniform(-.06, .06)
        w, h = xs.max() - xs.min() + 1, ys.max() - ys.min() + 1
        box = (max(0, int(xs.min() - around[0] * w)), max(0, int(ys.min() - around[1] * h)),
               min(SIZE, int(xs.max() + 1 + around[2] * w)), min(SIZE, int(ys.max() + 1 + around[3] * h)))
    x0, y0, x1, y1 = box
    return (cv2.resize(image[y0:y1, x0:x1], (SIZE, SIZE), interpolation=cv2.INTER_LINEAR),
            (cv2.resize(mask[y0:y1, x0:x1].astype(np.float32), (SIZE, SIZE), interpolation=cv2.INTER_LINEAR) > .5).astype(np.uint8))


def make(seed, near=False):
    """One drawing: (RGB uint8 SIZE x SIZE x 3, mask uint8 0/1); `near` draws what the second net sees, with neighbours that look like the tongue."""
    rng = np.random.default_rng(seed)
    s, close = (place_near(rng), True) if near else place(rng)
    mask = without_tongue(s, close) if rng.random() < (WITHOUT_NEAR if near else WITHOUT) else with_tongue(s, close)
    image, mask = shoot(s.image, mask, rng)
    mask = largest(mask)
    return crop(image, mask, rng) if near else (image, mask)


def dataset(count, first=0, near=False):
    """`count` drawings of consecutive seeds as two uint8 arrays."""
    x, m = np.empty((count, SIZE, SIZE, 3), np.uint8), np.empty((count, SIZE, SIZE), np.uint8)
    for i in range(count):
        x[i], m[i] = make(first + i, near)
    return x, m


if __name__ == '__main__':
    rows = []
    for i in range(40):
        image, mask = make(10 ** 6 + i, True)
        image = image[..., ::-1].copy()
        cv2.drawContours(image, cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)[0], -1, (0, 255, 0), 1)
        rows.append(image)
    cv2.imwrite(sys.argv[1], np.vstack([np.hstack(rows[i:i + 8]) for i in range(0, 40, 8)]))
