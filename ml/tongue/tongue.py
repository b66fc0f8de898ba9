"""The tongue itself: its outline, its surface (body, coating, papillae, groove, fissures, highlights), its neighbours."""
import cv2
import numpy as np
from draw import SIZE, XX, YY, blend, lab, noise, polygon, shade, superellipse


def outline(s):
    """A superellipse with its own exponent for root and tip, taper, root dent, wobble, scallops, shear and tilt."""
    rng, u = s.rng, s.rng.uniform
    t = np.linspace(0, 2 * np.pi, 240, endpoint=False)
    c, v = np.cos(t), np.sin(t)                                         # v < 0 is the root
    n = np.where(v < 0, u(2.2, 6), u(1.8, 4 if s.later else 3.2))
    x, y = np.sign(c) * np.abs(c) ** (2 / n), np.sign(v) * np.abs(v) ** (2 / n)
    taper = u(-.12, .36)
    x = x * (1 + .3 * taper - taper * (y + 1) / 2)
    if rng.random() < .35:                                              # flared or waisted root corners
        x = x * (1 + u(-.1, .22) * np.exp(-((y + .85) / u(.12, .3)) ** 2))
    if rng.random() < .55:                                              # heart-shaped or bulging root
        y = y + np.where(y < 0, u(-.15, .3) * np.exp(-(x / u(.25, .6)) ** 2), 0)
    if rng.random() < .25:                                              # notched tip
        y = y - np.where(y > 0, u(.02, .1) * np.exp(-(x / .12) ** 2), 0)
    k = 1 + sum(rng.normal(0, .02) * np.cos(i * t + u(0, 2 * np.pi)) for i in (2, 3, 4, 5))
    if rng.random() < .45:                                              # tooth marks along the sides
        k = k - u(.005, .04) * np.clip(np.abs(np.cos(t * u(6, 11) + u(0, 2 * np.pi))) - .5, 0, 1) * (np.abs(c) > .35)
    x, y = x * k, y * k
    x = (x + rng.normal(0, .08) * y) * s.w
    y = y * s.h
    a = np.deg2rad(rng.normal(0, 8))
    return np.stack([s.cx + np.cos(a) * x - np.sin(a) * y, s.cy + np.sin(a) * x + np.cos(a) * y], 1)


def body_colour(s):
    rng, u = s.rng, s.rng.uniform
    L, a, b = s.skin
    return np.clip(L + rng.normal(2, 9), 25, 85), a + u(-1, 26), b + u(-18, 3)


def tissue_behind(s, hole, colour):
    """Soft palate or rear dorsum of the tongue's own colour, in shadow: it is not the tongue that shows."""
    rng, u = s.rng, s.rng.uniform
    L, a, b = colour
    tone = lab(L, a, b) if rng.random() < .6 else lab(L * u(.6, 1), a * u(.5, 1), b + u(0, 8))
    lump = polygon(superellipse(s.cx + rng.normal(0, .15) * s.w, s.top + s.h * u(-.05, .15), s.w * u(.3, .95), s.h * u(.12, .4), u(2, 4), .05, rng), u(.6, 2))
    s.image = blend(s.image, lump * hole * u(.6, 1), tone * u(.12, .65) * (1 + .08 * noise(rng, u(20, 90)))[..., None])


def rim_in_front(s, points, colour):
    """The lower lip showing as a rim around the tip; half the time as red as the tongue."""
    rng, u = s.rng, s.rng.uniform
    tone = lab(np.clip(colour[0] + rng.normal(0, 6), 15, 90), colour[1] + rng.normal(0, 4), colour[2] + rng.normal(0, 4)) if rng.random() < .5 else s.lip
    grown = (points - [s.cx, s.cy]) * [u(1, 1.2), u(1, 1.2)] + [s.cx + rng.normal(0, .03) * s.w, s.cy + u(0, .05) * s.h]
    s.image = blend(s.image, polygon(grown, 1.2) * (YY > s.cy - u(-.2, .6) * s.h) * u(.3, .9), tone * u(.7, 1.05))


def near(s, colour, spread):
    """A tone like the tongue's own, so that only shading and texture tell them apart."""
    rng = s.rng
    return lab(np.clip(colour[0] + rng.normal(0, spread), 15, 90), colour[1] + rng.normal(0, spread * .7), colour[2] + rng.normal(0, spread * .5))


def lower_lip(s, colour):
    """The tip rests on the lower lip, which swells out below it as broad as the mouth, with creases, a seam of shadow and a wet line."""
    rng, u = s.rng, s.rng.uniform
    x, y = s.cx + rng.normal(0, .05) * s.w, s.cy + s.h * u(.72, 1.02)
    wide, tall = s.w * u(.6, 1.35), s.h * u(.14, .34)
    tone = near(s, colour, 5) if rng.random() < .6 else s.lip
    bow = u(0, .5) * tall * ((XX - x) / wide) ** 2                      # its ends turn up to the corners of the mouth
    body = np.clip(1.15 - ((XX - x) / wide) ** 2 - ((YY + bow - y) / tall) ** 2, 0, 1)
    cover = cv2.GaussianBlur(np.clip(body * u(4, 14), 0, 1).astype(np.float32), (0, 0), u(.5, 1.6))
    creases = 1 + u(0, .1) * cv2.resize(rng.standard_normal((3, int(u(20, 70)))).astype(np.float32), (SIZE, SIZE), interpolation=cv2.INTER_CUBIC)
    down = np.clip((YY - y) / tall, -1, 1)
    form = 1 - u(0, .35) * np.clip(down, 0, 1) ** 2 - u(0, .3) * np.clip(-down, 0, 1)
    s.image = blend(s.image, cover * u(.7, 1), tone * (creases * form * u(.8, 1.1))[..., None])
    if rng.random() < .5:
        wet = np.exp(-((YY + bow - y - tall * u(0, .5)) / (tall * .2)) ** 2) * cover * (noise(rng, u(15, 60)) > u(0, 1.5))
        s.image = blend(s.image, cv2.GaussianBlur(wet.astype(np.float32), (0, 0), .6) * u(.1, .6), np.ones(3, np.float32) * u(.75, 1))


def corner(s, colour):
    """Cheek lining or lip at the corner of the mouth, lying against the side of the tongue."""
    rng, u = s.rng, s.rng.uniform
    side = 1 if rng.random() < .5 else -1
    lump = polygon(superellipse(s.cx + side * s.w * u(.85, 1.15), s.cy + s.h * u(-.8, .5), s.w * u(.12, .4), s.h * u(.15, .5), u(1.8, 3), .06, rng), u(.6, 2))
    s.image = blend(s.image, lump * u(.6, 1), near(s, colour, 5) * u(.55, 1.02) * (1 + .06 * noise(rng, u(20, 90)))[..., None])


def lit_tissue_behind(s, colour):
    """Palate or rear of the tongue as bright as its front; only a seam of shadow parts them."""
    rng, u = s.rng, s.rng.uniform
    x, y = s.cx + rng.normal(0, .1) * s.w, s.top + s.h * u(-.12, .08)
    lump = polygon(superellipse(x, y, s.w * u(.5, .95), s.h * u(.12, .3), u(2, 4), .05, rng), u(.6, 2))
    s.image = blend(s.image, lump * u(.7, 1), near(s, colour, 5) * u(.5, .98) * (1 + .08 * noise(rng, u(20, 90)))[..., None])


def seam(s, points):
    """The thin dark line where the tongue lies on its neighbours, as strong as chance has it."""
    rng, u = s.rng, s.rng.uniform
    line = np.zeros((SIZE, SIZE), np.uint8)
    cv2.polylines(line, [np.round(points * 16).astype(np.int32)], True, 255, int(rng.integers(1, 4)), cv2.LINE_AA, 4)
    s.image = shade(s.image, 1 - u(0, .6) * cv2.GaussianBlur(line.astype(np.float32) / 255, (0, 0), u(.5, 1.6)))


def surface(s, hard, colour):
    """The painted dorsum over the whole canvas; the caller cuts it to the outline."""
    rng, u = s.rng, s.rng.uniform
    L, a, b = colour
    dx, dy = (XX - s.cx) / s.w, (YY - s.cy) / s.h
    depth = cv2.distanceTransform((hard > .5).astype(np.uint8), cv2.DIST_L2, 3)
    q = np.clip(depth / (min(s.w, s.h) * u(.5, 1)), 0, 1)
    out = np.empty((SIZE, SIZE, 3), np.float32)
    out[:] = lab(L, a, b)
    red = np.clip((np.clip(dy, 0, 1) * u(0, 1) + (1 - q) * u(0, 1)) * u(0, .7), 0, 1)
    out = blend(out, red, lab(np.clip(L - u(-3, 14), 15, 90), a + u(0, 16), b + u(-3, 5)))
    out = coating(s, out, q, dx, dy, colour)
    fine = 1 + u(0, .07) * noise(rng, u(60, 150)) + u(0, .05) * noise(rng, u(8, 25))
    out = shade(out, fine)
    if rng.random() < .4:                                               # papillae, red or pale points
        points = cv2.GaussianBlur((noise(rng, u(30, 90)) > u(1.4, 2.4)).astype(np.float32), (0, 0), .6)
        out = blend(out, points * u(.2, .7), lab(np.clip(L + u(-20, 15), 10, 95), a + u(-4, 25), b + u(-3, 8)))
    light = 1 - u(0, .4) * (1 - q) ** u(1, 3)                           # rounded edge
    light *= 1 - u(0, .25) * np.exp(-((dx - u(-.1, .1)) / u(.06, .2)) ** 2) * (dy < u(0, .7))   # groove
    light *= 1 - u(0, .55) * np.clip((-dy - u(.3, .9)) * 2, 0, 1)       # dark root
    light *= 1 + u(-.2, .2) * dx + u(-.2, .2) * dy
    out = shade(out, light)
    if rng.random() < .45:
        out = fissures(s, out)
    if rng.random() < .75:                                              # wet highlights
        where = np.exp(-((dx - u(-.4, .4)) / u(.2, .8)) ** 2 - ((dy - u(-.4, .8)) / u(.1, .5)) ** 2)
        spots = np.clip((noise(rng, u(25, 110)) + where * u(0, 1.5) - u(1.6, 2.4)) * 2, 0, 1) * (where > .15)
        out = blend(out, cv2.GaussianBlur(spots.astype(np.float32), (0, 0), .5) * u(.3, 1), np.ones(3, np.float32) * u(.8, 1))
    return out


def coating(s, out, q, dx, dy, colour):
    """Thick white, yellow, grey, or dark coating around the centre and root, evenly or in patches."""
    rng, u = s.rng, s.rng.uniform
    L, a, b = colour
    kind = rng.choice(4, p=[.45, .3, .15, .1])
    tone = [(L + u(0, 22), a * u(.2, .8), b + u(-8, 4)), (L + u(-3, 15), a * u(.2, .8), b + u(2, 22)),
            (L - u(0, 14), a * u(.1, .7), b + u(-8, 6)), (L - u(5, 30), a * u(.2, .8), b + u(0, 16))][kind]
    m = np.exp(-(dx / u(.4, 1)) ** 2 - ((dy + u(-.1, .6)) / u(.4, 1.1)) ** 2)
    m = m * u(0, 1.3) + .25 * noise(rng, rng.integers(4, 14)) * u(0, 1) * m + .2 * noise(rng, 96) * m * u(0, 1)
    if rng.random() < .12:                                              # peeled patches
        m = m * (noise(rng, rng.integers(4, 10)) < u(.3, 1.2))
    m = np.clip(m, 0, 1) * np.clip(q * u(1.2, 4), 0, 1)
    return blend(out, m * u(.2, 1), lab(np.clip(tone[0], 10, 97), tone[1], tone[2]))


def fissures(s, out):
    """A few wandering cracks, mostly lengthwise."""
    rng, u = s.rng, s.rng.uniform
    f = np.zeros((SIZE, SIZE), np.uint8)
    for _ in range(rng.integers(1, 9)):
        p, a, points = [s.cx + rng.normal(0, .15) * s.w, s.cy + u(-.8, .4) * s.h], np.pi / 2 + rng.normal(0, .8), []
        for _ in range(rng.integers(4, 14)):
            points.append(list(p))
            a += rng.normal(0, .35)
            p = [p[0] + np.cos(a) * s.h * .09, p[1] + np.sin(a) * s.h * .09]
        cv2.polylines(f, [np.round(np.array(points) * 16).astype(np.int32)], False, 255, int(rng.integers(1, 3)), cv2.LINE_AA, 4)
    m = cv2.GaussianBlur(f.astype(np.float32) / 255, (0, 0), u(.5, 1.2))
    return out * (1 - np.clip(m * u(.2, .8), 0, 1)[..., None] * np.array([.7, 1, 1], np.float32))


def bite(s, mask, colour):
    """Upper teeth resting on the root, with gum above them; the visible tongue ends at their edge. Returns the new mask."""
    rng, u = s.rng, s.rng.uniform
    count = rng.integers(4, 10)
    width = 2 * s.w * u(.6, 1.05) / count
    height, tone = width * u(.5, 1.6), lab(u(58, 96), u(-2, 5), u(2, 25))
    left, y, bow = s.cx - width * count / 2 + rng.normal(0, .03) * s.w, s.top + s.h * u(-.05, .16), u(-.15, .2) * s.h
    for i in range(count):
        v = (i + .5) / count * 2 - 1
        edge = y - bow * v * v + rng.normal(0, .4)
        tooth = polygon(superellipse(left + width * (i + .5), edge - height * .5, width * u(.44, .5), height * .52, u(3, 5), points=32), .6)
        s.image = blend(s.image, tooth, tone * u(.85, 1.05) * (1 - .25 * v * v) * (1 - .2 * np.clip((edge - height - YY) / height, -1, 1))[..., None])
        mask = mask * (tooth < .5)
    mask = mask * (YY >= y - bow * ((XX - s.cx) / (width * count / 2 + 1)) ** 2 - height * .3)
    gum = polygon(superellipse(s.cx, y - height * 1.6, width * count * .55, height * .9, 3), 1.0) * (YY < y - height * .75)
    tone = lab(colour[0] * u(.7, 1.1), colour[1], colour[2]) if rng.random() < .5 else s.lip
    s.image = blend(s.image, gum, tone)
    return mask


def lip_over_root(s, mask):
    rng, u = s.rng, s.rng.uniform
    y = s.top + s.h * u(0, .3)
    over = polygon(superellipse(s.cx, y - s.lip_width * 1.2, s.mouth[1] * u(.9, 1.2), s.lip_width * u(1.1, 1.6), 2.2), 1.0)
    tone = lab(u(65, 93), u(0, 4), u(3, 20)) if rng.random() < .3 else s.lip * u(.8, 1.1)
    s.image = blend(s.image, over, tone * (1 + .05 * noise(rng, u(8, 40)))[..., None])
    return mask * (over < .5)


def tongue(s, hole):
    """Paints the tongue with its neighbours; returns the mask of what shows."""
    rng, u = s.rng, s.rng.uniform
    points, colour = outline(s), body_colour(s)
    if rng.random() < .4:
        tissue_behind(s, hole, colour)
    if s.later:
        if rng.random() < .3:
            lit_tissue_behind(s, colour)
        for _ in range(2):
            if rng.random() < .25:
                corner(s, colour)
        if rng.random() < .5:
            lower_lip(s, colour)
        if rng.random() < .7:
            seam(s, points)
    hard = polygon(points, 0)
    cast = cv2.GaussianBlur(polygon(points + np.array([rng.normal(0, .03) * s.w, u(0, .12) * s.h]), 0), (0, 0), u(1, max(1.5, s.w * .15)))
    s.image = shade(s.image, 1 - u(0, .45 if s.later and rng.random() < .5 else .75) * cast)
    if rng.random() < .45:
        rim_in_front(s, points, colour)
    s.image = blend(s.image, polygon(points, u(.4, 1.3)), surface(s, hard, colour))
    mask = hard
    if rng.random() < .25:
        mask = bite(s, mask, colour)
    if rng.random() < .3:
        mask = lip_over_root(s, mask)
    return mask
