"""Trains the net on drawings only and writes the ONNX file. See README.md for the command."""
import argparse
import time
from pathlib import Path
import cv2
import numpy as np
import torch
from torch.nn import functional as F
from draw import SIZE
from export import export
from generate import dataset
from net import TongueNet, standardise

BATCH, RATE = 16, 3e-3
NEAR = {'drawings': 7500, 'steps': 3600, 'rate': 2e-3}   # the second net: goes on from the first, on close-ups with hard neighbours


def jitter(image, mask, rng, near=False):
    """A drawing is seen several times: each time at another size, place, tilt, mirror image and colour."""
    u = rng.uniform
    scale = np.exp(u(-.12, .12) if near else u(-.4, .2)) if rng.random() < .6 else 1.
    m = cv2.getRotationMatrix2D((SIZE / 2, SIZE / 2), rng.normal(0, 6), scale)
    m[:, 2] += rng.normal(0, 4 if near else 6, 2)
    m[0] *= np.exp(rng.normal(0, .06))
    border = [cv2.BORDER_REPLICATE, cv2.BORDER_REFLECT_101][rng.integers(2)]
    image = cv2.warpAffine(image, m, (SIZE, SIZE), borderMode=border)
    mask = cv2.warpAffine(mask, m, (SIZE, SIZE), flags=cv2.INTER_NEAREST)
    if rng.random() < .5:
        image, mask = image[:, ::-1], mask[:, ::-1]
    curve = 255 * (np.arange(256) / 255.)[:, None] ** np.exp(rng.normal(0, .15)) * np.exp(rng.normal(0, .08, 3))
    table = np.clip(curve, 0, 255).astype(np.uint8)
    return np.stack([table[image[..., k], k] for k in range(3)], -1), mask


def loss_of(logits, y):
    p = torch.sigmoid(logits)
    dice = 1 - (2 * (p * y).sum((1, 2, 3)) + 20) / (p.sum((1, 2, 3)) + y.sum((1, 2, 3)) + 20)
    return F.binary_cross_entropy_with_logits(logits, y) + dice.mean()


def train(images, masks, steps, seed, log=print, keep=None, net=None, peak=RATE, near=False):
    """Trains a new net, or `net` further, with a rate that rises to `peak` and falls by a cosine."""
    rng = np.random.default_rng(seed)
    torch.manual_seed(seed)
    net = (net or TongueNet()).to(memory_format=torch.channels_last).train()
    optimiser = torch.optim.AdamW(net.parameters(), lr=peak, weight_decay=1e-3)
    order, running, start = [], None, time.process_time()
    for step in range(steps):
        rate = peak * min(1, (step + 1) / 50) * (.5 + .5 * np.cos(np.pi * step / steps)) + 1e-5
        for group in optimiser.param_groups:
            group['lr'] = rate
        if len(order) < BATCH:
            order = list(rng.permutation(len(images)))
        pairs = [jitter(images[i], masks[i], rng, near) for i in (order.pop() for _ in range(BATCH))]
        x = torch.from_numpy(np.ascontiguousarray(np.stack([p[0] for p in pairs]))).permute(0, 3, 1, 2).float() / 255
        y = torch.from_numpy(np.ascontiguousarray(np.stack([p[1] for p in pairs]))).float()[:, None]
        # half precision is twice as fast; the last sixth settles in full precision
        with torch.autocast('cpu', dtype=torch.bfloat16, enabled=step < steps * 5 // 6):
            logits = net(standardise(x).contiguous(memory_format=torch.channels_last))
        loss = loss_of(logits.float(), F.avg_pool2d(y, 2))
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        running = loss.item() if running is None else .97 * running + .03 * loss.item()
        if step % 50 == 49:
            log(f'step {step + 1}/{steps} loss {running:.4f} cpu {time.process_time() - start:.0f}s', flush=True)
        if keep and step % 200 == 199:
            torch.save(net.state_dict(), keep)
    return net


def drawn(count, first, near=False):
    start = time.process_time()
    made = dataset(count, first, near)
    print(f'{count} drawings, cpu {time.process_time() - start:.0f}s', flush=True)
    return made


if __name__ == '__main__':
    here = Path(__file__).parent
    a = argparse.ArgumentParser()
    a.add_argument('--seed', type=int, default=7)
    a.add_argument('--drawings', type=int, default=9000)
    a.add_argument('--steps', type=int, default=3400)
    a.add_argument('--first', help='state of a finished first net, which is then not trained again')
    a.add_argument('--state', default=str(here / '../out/tongue-seg.pt'))
    a.add_argument('--out', default=str(here / '../../services/diagnosis/look/models'), help='folder of the two ONNX files')
    o = a.parse_args()
    torch.set_num_threads(1)
    cv2.setNumThreads(1)
    Path(o.state).parent.mkdir(parents=True, exist_ok=True)
    if o.first:
        net = TongueNet()
        net.load_state_dict(torch.load(o.first))
    else:
        net = train(*drawn(o.drawings, o.seed * 10 ** 7), o.steps, o.seed, keep=o.state)
        torch.save(net.state_dict(), o.state)
        print(export(net, Path(o.out) / 'tongue-seg.onnx'))
    near = drawn(NEAR['drawings'], o.seed * 10 ** 7 + 10 ** 6, True)
    net = train(*near, NEAR['steps'], o.seed + 1, keep=o.state + '.near', net=net, peak=NEAR['rate'], near=True)
    torch.save(net.state_dict(), o.state + '.near')
    print(export(net, Path(o.out) / 'tongue-edge.onnx'))
