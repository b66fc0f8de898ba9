"""What stands around a tongue: background, face, cloth, lips, mouth cavity with throat, teeth, hands."""
from dataclasses import dataclass
import numpy as np
from draw import SIZE, XX, YY, blend, capsule, lab, noise, polygon, shade, superellipse


@dataclass
class Scene:
    """One drawing in progress. cx, cy, w, h: centre and half sizes of the (possible) tongue in pixels."""
    rng: np.random.Generator
    image: np.ndarray
    cx: float
    cy: float
    w: float
    h: float
    skin: tuple
    lip: np.ndarray = None
    lip_width: float = 0.0
    mouth: tuple = None      # centre y, half width, half height
    later: bool = False      # more neighbours that look like the tongue: for the second net

    @property
    def top(self):
        return self.cy - self.h


def place(rng):
    """Half the pictures close up, a third at arm's length, the rest whole faces with a tongue down to 8 % of the width."""
    u = rng.uniform
    kind = rng.random()
    if kind < .48:
        w, h = SIZE * u(.29, .45), SIZE * u(.30, .47)
        cx, cy = SIZE * (.5 + rng.normal(0, .04)), SIZE * (.5 + rng.normal(0, .05))
    elif kind < .80:
        w = SIZE * u(.12, .30)
        h = min(w * u(.7, 1.9), SIZE * .42)
        cx, cy = SIZE * (.5 + rng.normal(0, .07)), SIZE * u(.32, .64)
    else:
        w = SIZE * u(.035, .12)
        h = w * u(.7, 1.7)
        cx, cy = SIZE * (.5 + rng.normal(0, .11)), SIZE * u(.35, .75)
    skin = (u(30, 82), u(6, 22), u(8, 28))
    return Scene(rng, np.zeros((SIZE, SIZE, 3), np.float32), cx, cy, w, h, skin), kind < .48


def place_near(rng):
    """What the second net sees: a tongue that fills most of the picture, whatever its shape, for the crop squeezes it to a square."""
    u = rng.uniform
    w, h = SIZE * u(.27, .37), SIZE * u(.27, .37)
    skin = (u(30, 82), u(6, 22), u(8, 28))
    s = Scene(rng, np.zeros((SIZE, SIZE, 3), np.float32), SIZE * (.5 + rng.normal(0, .03)), SIZE * (.5 + rng.normal(0, .04)), w, h, skin)
    s.later = True
    return s


def background(s):
    rng, u = s.rng, s.rng.uniform
    s.image[:] = lab(u(2, 96), rng.normal(0, 11), rng.normal(0, 13))
    s.image = shade(s.image, 1 + .15 * u(0, 1) * noise(rng, rng.integers(2, 9)))
    for _ in range(rng.integers(0, 4) if rng.random() < .5 else 0):     # furniture, windows
        x, y = u(0, SIZE, 2)
        box = np.array([[x, y], [x + u(10, 120), y + rng.normal(0, 9)], [x + u(10, 120), y + u(10, 120)], [x, y + u(10, 120)]])
        s.image = blend(s.image, polygon(box, u(.3, 3)), lab(u(5, 97), rng.normal(0, 14), rng.normal(4, 14)))


def skin_texture(s):
    u = s.rng.uniform
    return 1 + u(.005, .06) * noise(s.rng, u(20, 90)) + u(.02, .12) * noise(s.rng, s.rng.integers(3, 7))


def face(s, close):
    rng, u = s.rng, s.rng.uniform
    fw = max(s.w * (u(1.7, 3.2) if close else u(1.8, 4.4)), s.w + 8)
    fh = fw * u(1.0, 1.5)
    fy = s.cy + s.h * .4 - fh * u(.1, .45)
    cover = polygon(superellipse(s.cx + rng.normal(0, .1) * s.w, fy, fw, fh, u(2, 2.6), .03, rng), u(.6, 3))
    if close and rng.random() < .6:
        cover[:] = 1
    away = ((XX - s.cx) / fw) ** 2 + ((YY - fy) / fh) ** 2
    s.image = blend(s.image, cover, lab(*s.skin) * (skin_texture(s) * (1 - u(0, .45) * np.clip(away, 0, 1.5)))[..., None])
    if rng.random() < .4:                                               # beard, stubble, moles
        s.image = shade(s.image, 1 - u(.1, .5) * (noise(rng, u(70, 150)) > u(1.3, 2.3)) * cover)
    if not close:
        features(s, fw, fh, fy)
    return cover


def features(s, fw, fh, fy):
    """Nostrils, eyes, brows, hair: what a whole face shows above the mouth."""
    rng, u = s.rng, s.rng.uniform
    ny = s.top - s.h * u(.35, .8)
    ey = min(fy - fh * u(.0, .3), s.top - s.h * .6 - fw * u(.35, .8))
    for side in (-1, 1):
        if rng.random() < .5:
            s.image = blend(s.image, polygon(superellipse(s.cx + side * s.w * u(.2, .5), ny, s.w * .16, s.w * .09), 1.1), lab(u(3, 25), 8, 8))
        s.image = blend(s.image, polygon(superellipse(s.cx + side * fw * u(.35, .5), ey, fw * .16, fw * .07), .9), lab(u(60, 95), 2, 4))
        s.image = blend(s.image, polygon(superellipse(s.cx + side * fw * u(.35, .48), ey, fw * .065, fw * .065), .8), lab(u(3, 30), 3, 6))
        s.image = blend(s.image, polygon(superellipse(s.cx + side * fw * .42, ey - fh * .12, fw * .2, fw * .03), 1.2) * u(.2, .9), lab(u(5, 40), 4, 8))
    if rng.random() < .7:
        hair = polygon(superellipse(s.cx, fy - fh * u(.75, 1.0), fw * u(.9, 1.3), fh * u(.25, .5), 2.2, .06, rng), u(.8, 2.5))
        s.image = blend(s.image, hair, lab(u(3, 35), rng.normal(2, 3), u(0, 12)) * (1 + .2 * noise(rng, u(30, 150)))[..., None])


def cloth(s):
    """Towel, collar or the rim of a chin rest across the bottom."""
    rng, u = s.rng, s.rng.uniform
    y = max(SIZE * u(.55, .98), s.cy + s.h * u(.8, 1.5))
    edge = np.array([[-9, y + u(-30, 25)], [s.cx, y + u(-4, 32)], [SIZE + 9, y + u(-30, 25)], [SIZE + 9, SIZE + 60], [-9, SIZE + 60]])
    weave = 1 + u(.02, .1) * noise(rng, u(8, 120)) + u(0, .1) * np.sin(XX * u(.05, .4) + YY * u(-.3, .3))
    s.image = blend(s.image, polygon(edge, u(.5, 2)), lab(u(35, 98), rng.normal(-1, 6), rng.normal(3, 9)) * weave[..., None])


def lips(s):
    rng, u = s.rng, s.rng.uniform
    mw, mh = s.w * u(1.02, 1.5), s.h * u(.25, .75)
    my = s.top + mh * u(.35, .95)
    s.mouth, s.lip_width = (my, mw, mh), max(1.5, s.w * u(.1, .34))
    L, a, b = s.skin
    s.lip = lab(np.clip(L - u(-4, 18), 15, 85), a + u(2, 24), b + u(-14, 2))
    ring = polygon(superellipse(s.cx + rng.normal(0, .03) * s.w, my, mw + s.lip_width, mh + s.lip_width, u(1.7, 2.5), .03, rng), u(.6, 2.5))
    tone = 1 + .05 * noise(rng, u(10, 60)) + u(-.2, .2) * (YY - my) / (mh + s.lip_width)
    s.image = blend(s.image, ring * u(.5, 1), s.lip * tone[..., None])


def stretched_mouth(s):
    """
    A mouth wide open: its lips run from corners beside the root down around the tip, close to the tongue, wet and as red as it. Between lip and
    tongue lies lining, dark in the corners. Returns the opening's coverage, as `cavity` does.
    """
    rng, u = s.rng, s.rng.uniform
    wide, low = s.w * u(1.02, 1.4), s.cy + s.h * u(.92, 1.1)
    my = s.cy - s.h * u(0, .8)
    high = (my - s.top) * u(.9, 1.35) + s.h * u(.02, .2)
    mh = max(6., low - my)
    s.mouth, s.lip_width = (my, wide, max(6., high)), max(2., s.w * u(.08, .32))
    L, a, b = s.skin
    s.lip = lab(np.clip(L - u(-6, 18), 15, 88), a + u(0, 20), b + u(-14, 2))
    n, x = u(1.5, 2.8), s.cx + rng.normal(0, .03) * s.w
    t = np.linspace(0, 2 * np.pi, 160, endpoint=False)
    c, v = np.cos(t), np.sin(t)
    shape = np.stack([np.sign(c) * np.abs(c) ** (2 / n), np.sign(v) * np.abs(v) ** (2 / n)], 1)
    shape *= 1 + sum(rng.normal(0, .02 / i) * np.cos(i * t + u(0, 2 * np.pi)) for i in range(1, 5))[:, None]
    opening = shape * np.stack([np.full_like(t, wide), np.where(v < 0, high, mh)], 1) + [x, my]
    away = shape * np.stack([np.full_like(t, s.lip_width * u(.5, 1.1)), np.where(v < 0, s.lip_width * u(.5, 1), s.lip_width * u(.7, 1.6))], 1)
    outer, inner = polygon(opening + away, u(.6, 2.5)), polygon(opening, u(.4, 1.5))
    form = 1 + u(0, .1) * noise(rng, u(20, 70)) + u(-.2, .2) * (YY - my) / mh
    s.image = blend(s.image, outer * u(.6, 1), s.lip * form[..., None])
    if rng.random() < .5:                                               # the wet inner edge of the lip
        edge = np.clip(polygon(opening + away * u(.2, .6), 1) - inner, 0, 1)
        s.image = blend(s.image, edge * u(.3, 1), lab(np.clip(L + u(-12, 12), 15, 90), a + u(4, 24), b + u(-14, 2)))
    lining = lab(np.clip(L * u(.35, .95), 4, 80), a + u(2, 24), b + u(-12, 4)) * (1 + .08 * noise(rng, u(10, 60)))[..., None]
    dark = lab(u(2, 26), u(2, 22), u(0, 14))
    depth = np.clip((my + mh * u(-.3, .6) - YY) / (mh * u(.1, .5)) + .5, 0, 1)[..., None]
    s.image = blend(s.image, inner * u(.8, 1), lining * (1 - depth) + dark * depth)
    if rng.random() < .3:
        throat(s, inner)
    return inner


def cavity(s):
    """The opening; with luck its throat: palate, arches, uvula, rear wall. Returns its coverage."""
    rng, u = s.rng, s.rng.uniform
    my, mw, mh = s.mouth
    hole = polygon(superellipse(s.cx + rng.normal(0, .03) * s.w, my, mw, mh, u(1.8, 3), .03, rng), u(.5, 1.6))
    if rng.random() < .92:
        dark = lab(u(2, 38), u(2, 28), u(0, 16))
        s.image = blend(s.image, hole * u(.8, 1), dark * np.clip(1 + .25 * noise(rng, rng.integers(3, 9)), .2, 2)[..., None])
        if rng.random() < .3:
            throat(s, hole)
    return hole


def throat(s, hole):
    rng, u = s.rng, s.rng.uniform
    my, mw, mh = s.mouth
    tissue = (u(22, 58), u(12, 36), u(5, 22))
    palate = polygon(superellipse(s.cx, my - mh * u(.3, .8), mw * u(.5, .95), mh * u(.3, .6), 2.2), u(1, 3)) * hole
    s.image = blend(s.image, palate * u(.4, .95), lab(*tissue) * (1 + .06 * noise(rng, u(10, 60)))[..., None])
    if rng.random() < .6:
        arch = polygon(superellipse(s.cx, my + mh * u(-.1, .4), mw * u(.2, .5), mh * u(.25, .6), 2), u(.7, 2)) * hole
        s.image = blend(s.image, arch * u(.5, 1), lab(tissue[0] * u(.3, .8), tissue[1], tissue[2]))
        uy = my - mh * u(.0, .35)
        uvula = polygon(capsule(s.cx, uy - mh * .2, s.cx + rng.normal(0, 1), uy + mh * u(.05, .3), mw * .07, mw * .05), .8) * hole
        s.image = blend(s.image, uvula, lab(tissue[0] * 1.1, tissue[1] + 3, tissue[2]))


def teeth(s, hole, side):
    """One row inside the mouth; side 1 = upper, -1 = lower."""
    rng, u = s.rng, s.rng.uniform
    my, mw, mh = s.mouth
    count = rng.integers(5, 11)
    width = 2 * mw * u(.5, .88) / count
    height, colour = width * u(.5, 1.5), lab(u(58, 96), u(-2, 5), u(2, 25))
    left, clip = s.cx - width * count / 2 + rng.normal(0, 2), rng.random() < .8
    for i in range(count):
        v = (i + .5) / count * 2 - 1
        y = my - side * mh * (1 - .45 * v * v)
        tooth = polygon(superellipse(left + width * (i + .5), y + side * height * .5 * u(.9, 1.2), width * .47, height * .55, 4, points=32), .6)
        s.image = blend(s.image, tooth * hole * .97 if clip else tooth, colour * u(.8, 1.05) * (1 - .25 * v * v))


def hand(s):
    """A palm or fist of skin with some fingers, anywhere."""
    rng, u = s.rng, s.rng.uniform
    px, py, r = SIZE * u(.3, .7), SIZE * u(.35, .8), SIZE * u(.12, .4)
    tone = lab(*s.skin) * skin_texture(s)[..., None]
    turn = u(0, 2 * np.pi)
    for i in range(rng.integers(1, 6)):
        a = turn + (i - 2) * u(.25, .45)
        length = r * u(1.0, 2.3)
        finger = polygon(capsule(px, py, px + np.cos(a) * length, py + np.sin(a) * length, r * u(.2, .34), r * u(.14, .28)), u(.5, 1.5))
        s.image = blend(s.image, finger, tone * u(.8, 1.08))
        if rng.random() < .5:
            nail = polygon(superellipse(px + np.cos(a) * length, py + np.sin(a) * length, r * .12, r * .14), .7)
            s.image = blend(s.image, nail * u(.3, .9), lab(u(60, 88), u(5, 20), u(2, 14)))
    palm = polygon(superellipse(px, py, r * u(.7, 1), r * u(.7, 1.1), u(2, 3.2), .05, rng), u(.5, 2))
    s.image = blend(s.image, palm, tone * (1 - u(0, .4) * np.clip(((XX - px) ** 2 + (YY - py) ** 2) / r ** 2, 0, 1))[..., None])
