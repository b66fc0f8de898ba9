"""What a camera and a person's hand do to a scene: light, colour, focus, noise, rotation, padding, compression."""
import cv2
import numpy as np
from draw import SIZE, XX, YY


def light(image, rng):
    u = rng.uniform
    image = np.clip(image, 0, None) * (1 + u(-.4, .4) * (XX / SIZE - .5) + u(-.4, .4) * (YY / SIZE - .5))[..., None]
    if rng.random() < .5:
        image = image * (1 - u(0, .5) * ((XX - SIZE / 2) ** 2 + (YY - SIZE / 2) ** 2) / (SIZE * SIZE * .5))[..., None]
    linear = np.clip(image, 0, 1.3) ** 2.2 * np.exp(rng.normal(0, .16, 3)).astype(np.float32) * np.exp(rng.normal(0, .3))
    image = np.clip(linear, 0, 1) ** (1 / 2.2)
    image = image ** np.exp(rng.normal(0, .2))
    grey = image.mean(2, keepdims=True)
    image = np.clip(grey + (image - grey) * u(.4, 1.5), 0, 1)
    return np.clip((image - .5) * u(.75, 1.3) + .5 + rng.normal(0, .05), 0, 1)


def sensor(image, rng):
    if rng.random() < .6:
        image = cv2.GaussianBlur(image, (0, 0), rng.uniform(.3, 1.8))
    image = image + rng.normal(0, rng.uniform(0, .035), image.shape)
    return (np.clip(image, 0, 1) * 255).astype(np.uint8)


def warp(image, mask, matrix, border):
    size = (SIZE, SIZE)
    return (cv2.warpAffine(image, matrix, size, borderMode=border),
            cv2.warpAffine(mask, matrix, size, flags=cv2.INTER_NEAREST))


def pad(image, mask, rng):
    """Bars at the sides, above and below, or all around: plain, or the picture itself, blurred."""
    u = rng.uniform
    fx, fy = [(u(.45, .9), 1.), (1., u(.45, .9)), (u(.5, .95), u(.5, .95))][rng.integers(3)]
    w, h = int(SIZE * fx), int(SIZE * fy)
    x, y = (int((SIZE - w) * (.5 if rng.random() < .6 else u(0, 1))), int((SIZE - h) * (.5 if rng.random() < .6 else u(0, 1))))
    if rng.random() < .25:
        out = cv2.GaussianBlur(image, (0, 0), 12)
    else:
        out = np.empty_like(image)
        out[:] = [0, 255, int(u(0, 255))][rng.integers(3)] if rng.random() < .7 else rng.integers(0, 256, 3)
    m = np.zeros_like(mask)
    out[y:y + h, x:x + w] = cv2.resize(image, (w, h), interpolation=cv2.INTER_AREA)
    m[y:y + h, x:x + w] = cv2.resize(mask, (w, h), interpolation=cv2.INTER_NEAREST)
    return out, m


def shoot(image, mask, rng):
    """Float scene and mask to a uint8 RGB picture and a 0/1 uint8 mask."""
    image = sensor(light(image, rng), rng)
    mask = (mask > .5).astype(np.uint8)
    if rng.random() < .5:
        turn = cv2.getRotationMatrix2D((SIZE / 2, SIZE / 2), rng.normal(0, 11), rng.uniform(.95, 1.12))
        image, mask = warp(image, mask, turn, cv2.BORDER_REFLECT)
    if rng.random() < .5:
        image, mask = image[:, ::-1], mask[:, ::-1]
    if rng.random() < .15:
        image, mask = pad(np.ascontiguousarray(image), np.ascontiguousarray(mask), rng)
    if rng.random() < .7:
        image = cv2.imdecode(cv2.imencode('.jpg', np.ascontiguousarray(image), [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(30, 96))])[1], 1)
    return np.ascontiguousarray(image), np.ascontiguousarray(mask)
