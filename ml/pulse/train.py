"""Fits the rhythm models on the simulated set written by make.ts. `python ml/pulse/train.py OUT MODELS [forest|network …]`

Writes MODELS/forest.bin (extra trees) and MODELS/network.bin (small residual networks), the layouts that
services/diagnosis/pulse/domain/{forest,network}.ts read, and prints how each does on the validation set, whose waves come from
another generator. Seeds are fixed; one thread, so that a run can be repeated.
"""
import copy
import json
import struct
import sys
import time
from pathlib import Path

import numpy as np

OUT, MODELS, WHAT = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:] or ["forest", "network", "temperature"]
SEED = 7
# rows of the input (0 wave, 1 slope) and seed of each network; their probabilities are averaged
NETS = [([1], SEED), ([0, 1], SEED + 1), ([1], SEED + 2)]
# weight of the networks' mean beside the trees, chosen on the validation set; domain/rhythm.ts has the same
NETWORK_SHARE = 2 / 3
FOUR = np.array([0, 1, 1, 2, 2, 3])


def load(name):
    at = OUT / name
    meta = json.loads((at / "meta.json").read_text())
    labels = np.fromfile(at / "labels.u8", "u1").astype(int)
    features = np.fromfile(at / "features.f32", "f4").reshape(len(labels), -1)
    inputs = np.fromfile(at / "inputs.f32", "f4").reshape(len(labels), 2, -1)
    return meta, labels, features, inputs


META, LABELS, _, INPUTS = load("train")
_, WIDE_LABELS, WIDE_FEATURES, _ = load("wide")
_, PLAIN_LABELS, PLAIN_FEATURES, _ = load("plain")
_, TRUTH, VAL_FEATURES, VAL_INPUTS = load("validate")
CLASSES = len(META["rhythms"])


def grouped(p):
    return np.stack([p[:, 0], p[:, 1] + p[:, 2], p[:, 3] + p[:, 4], p[:, 5]], 1)


def report(name, p):
    """Accuracy over six rhythms and four groups on the validation set."""
    four = (grouped(p).argmax(1) == FOUR[TRUTH]).mean()
    print(f"{name}: validation accuracy {(p.argmax(1) == TRUTH).mean():.4f} over six rhythms, {four:.4f} over four groups", flush=True)
    return p


def forest(trees=160, leaves=256):
    """Extra trees over the sets `wide` and `plain`, waves of both generators. Layout: u32 length of the JSON header, header, then per tree u16 nodes and the nodes, depth first.

    An inner node is u8 feature, f32 threshold, u16 index of the right child (the left child follows);
    a leaf is u8 255 and one u8 a class (probability * 255).
    """
    from sklearn.ensemble import ExtraTreesClassifier

    model = ExtraTreesClassifier(
        trees, min_samples_leaf=3, max_leaf_nodes=leaves, max_features=0.3, random_state=SEED,
        class_weight="balanced", n_jobs=1, bootstrap=True, oob_score=True,
    ).fit(np.concatenate([WIDE_FEATURES, PLAIN_FEATURES]), np.concatenate([WIDE_LABELS, PLAIN_LABELS]))
    print("forest: out-of-bag accuracy on both of its sets", round(model.oob_score_, 4))
    np.save(OUT / "forest.npy", report("forest", model.predict_proba(VAL_FEATURES)))
    body = b""
    for estimator in model.estimators_:
        t = estimator.tree_
        order, place, stack = [], {}, [0]
        while stack:
            node = stack.pop()
            place[node] = len(order)
            order.append(node)
            if t.children_left[node] >= 0:
                stack += [t.children_right[node], t.children_left[node]]
        body += struct.pack("<H", len(order))
        for node in order:
            if t.children_left[node] < 0:
                p = t.value[node][0]
                body += struct.pack("<B6B", 255, *np.round(255 * p / p.sum()).astype(int))
            else:
                body += struct.pack("<BfH", t.feature[node], np.float32(t.threshold[node]), place[t.children_right[node]])
    save("forest.bin", {"kind": "forest", "trees": trees, "features": META["features"], "rhythms": META["rhythms"], "seed": SEED, "data": META["seed"]}, body)


def network(epochs=8, batch=64, keep=0.998):
    """Residual networks over wave and slope; what is kept is the running mean of each one's weights. Layout: as above, the body
    is the float32 weights in the header's order."""
    import torch
    import torch.nn.functional as fn
    from torch import nn

    torch.set_num_threads(1)
    channels = [16, 24, 40, 64]

    class Block(nn.Module):
        def __init__(self, a, b):
            super().__init__()
            self.c1, self.b1 = nn.Conv1d(a, b, 5, padding=2, bias=False), nn.BatchNorm1d(b)
            self.c2, self.b2 = nn.Conv1d(b, b, 5, padding=2, bias=False), nn.BatchNorm1d(b)
            self.skip = nn.Conv1d(a, b, 1)

        def forward(self, x):
            y = self.b2(self.c2(fn.relu(self.b1(self.c1(x)))))
            return fn.max_pool1d(fn.relu(y + self.skip(x)), 2)

    class Net(nn.Module):
        def __init__(self, inputs):
            super().__init__()
            sizes = [inputs, *channels]
            self.blocks = nn.ModuleList(Block(a, b) for a, b in zip(sizes, sizes[1:]))
            self.drop, self.out = nn.Dropout(0.2), nn.Linear(2 * channels[-1], CLASSES)

        def forward(self, x):
            for block in self.blocks:
                x = block(x)
            return self.out(self.drop(torch.cat([x.mean(2), x.amax(2)], 1)))

    x, y = torch.from_numpy(INPUTS), torch.from_numpy(LABELS)
    weight = torch.tensor(len(LABELS) / CLASSES / np.bincount(LABELS, minlength=CLASSES), dtype=torch.float32)
    header, body = {"kind": "network", "rhythms": META["rhythms"], "seed": SEED, "data": META["seed"], "nets": []}, b""
    told = []
    for rows, seed in NETS:
        torch.manual_seed(seed)
        rng = np.random.default_rng(seed)
        net = Net(len(rows))
        mean = copy.deepcopy(net)
        steps = len(y) // batch
        opt = torch.optim.AdamW(net.parameters(), 2e-3, weight_decay=1e-2)
        schedule = torch.optim.lr_scheduler.OneCycleLR(opt, 4e-3, total_steps=epochs * steps)
        start, done = time.time(), 0
        for epoch in range(epochs):
            net.train()
            order = rng.permutation(len(y))
            right = 0
            for s in range(steps):
                i = order[s * batch : (s + 1) * batch]
                length = int(rng.integers(450, 501))
                at = int(rng.integers(0, 501 - length))
                z = x[i][:, rows, at : at + length]
                z = z * (1 + 0.1 * torch.randn(len(i), 1, 1))
                z = fn.interpolate(z, scale_factor=float(rng.uniform(0.92, 1.08)), mode="linear")
                z = z + 0.03 * torch.randn_like(z)
                p = net(z)
                loss = fn.cross_entropy(p, y[i], weight=weight, label_smoothing=0.1)
                opt.zero_grad()
                loss.backward()
                opt.step()
                schedule.step()
                right += int((p.argmax(1) == y[i]).sum())
                done += 1
                k = min(keep, done / (done + 10))
                with torch.no_grad():
                    for a, b in zip(mean.state_dict().values(), net.state_dict().values()):
                        a.lerp_(b, 1 - k) if a.is_floating_point() else a.copy_(b)
            print(f"network {rows}: epoch {epoch + 1}, accuracy while training {right / (steps * batch):.4f}, {time.time() - start:.0f} s", flush=True)
        net = mean.eval()
        with torch.no_grad():
            v = torch.from_numpy(VAL_INPUTS)
            told.append(report(f"network {rows}", torch.cat([torch.softmax(net(v[k : k + 500][:, rows]), 1) for k in range(0, len(v), 500)]).numpy()))
        layers = []
        for block in net.blocks:
            for conv, norm in ((block.c1, block.b1), (block.c2, block.b2)):
                k = norm.weight / torch.sqrt(norm.running_var + norm.eps)
                w, b = conv.weight * k[:, None, None], norm.bias - norm.running_mean * k
                layers += [w, b]
            layers += [block.skip.weight, block.skip.bias]
        layers += [net.out.weight, net.out.bias]
        header["nets"].append({"rows": rows, "channels": channels})
        body += b"".join(l.detach().numpy().astype("<f4").tobytes() for l in layers)
        save("network.bin", header, body)
    np.save(OUT / "network.npy", report("networks", np.mean(told, 0)))


def temperature():
    """The temperature at which trees and networks together are least surprised by the validation set (Guo et al. 2017)."""
    p = report("together", (1 - NETWORK_SHARE) * np.load(OUT / "forest.npy") + NETWORK_SHARE * np.load(OUT / "network.npy"))
    best = (np.inf, 1.0)
    for t in np.arange(0.4, 1.61, 0.02):
        q = p ** (1 / t)
        q /= q.sum(1, keepdims=True)
        best = min(best, (-np.log(q[np.arange(len(q)), TRUTH] + 1e-9).mean(), float(t)))
    print(f"temperature {best[1]:.2f}: mean log-loss {best[0]:.4f}, without {-np.log(p[np.arange(len(p)), TRUTH] + 1e-9).mean():.4f}")


def save(name, header, body):
    text = json.dumps(header, separators=(",", ":")).encode()
    MODELS.mkdir(parents=True, exist_ok=True)
    (MODELS / name).write_bytes(struct.pack("<I", len(text)) + text + body)
    print(name, len(body) // 1024, "KB", flush=True)


for what in WHAT:
    {"forest": forest, "network": network, "temperature": temperature}[what]()
