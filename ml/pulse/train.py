"""Fits the rhythm models on the simulated sets written by make.ts. `python ml/pulse/train.py OUT MODELS [forest|network|beats|temperature …]`

Writes MODELS/forest.bin (extra trees), MODELS/network.bin and MODELS/beats.bin (small residual networks over the wave and over the
sequence of beats), the layouts that services/diagnosis/pulse/domain/{forest,network,beat-network}.ts read, and prints how each does on
the validation set, whose waves come from another generator. Seeds are fixed; one thread, so that a run can be repeated.
"""
import copy
import json
import struct
import sys
import time
from pathlib import Path

import numpy as np

OUT, MODELS, WHAT = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:] or ["forest", "network", "beats", "temperature"]
SEED = 7
# rows of the input (0 wave, 1 slope) and seed of each network over the wave; their probabilities are averaged
NETS = [([1], SEED), ([0, 1], SEED + 1), ([1], SEED + 2)]
# of the networks over the beats
BEAT_SEEDS, BEAT_SETS = [SEED + 20 + k for k in range(6)], ["train", "wide"]
# weight of the wave's networks' mean beside the trees, chosen on the validation set; domain/rhythm.ts has the same
NETWORK_SHARE = 2 / 3
FOUR = np.array([0, 1, 1, 2, 2, 3])
BEAT_ROWS, MOST_BEATS = 8, 48
META = json.loads((OUT / "train" / "meta.json").read_text())
CLASSES = len(META["rhythms"])


def load(sets, file, dtype="f4"):
    """One file of several sets, one after the other, a row a wave."""
    parts = []
    for name in sets:
        rows = json.loads((OUT / name / "meta.json").read_text())["rows"]
        parts.append(np.fromfile(OUT / name / file, dtype).reshape(rows, -1))
    return np.concatenate(parts)


def labels(sets):
    return load(sets, "labels.u8", "u1")[:, 0].astype(int)


def inputs(sets):
    x = load(sets, "inputs.f32")
    return x.reshape(len(x), 2, -1)


def sequences(sets, file="beats.f32"):
    return load(sets, file).reshape(-1, BEAT_ROWS, MOST_BEATS)


TRUTH = labels(["validate"])


def stretched():
    """The validation set's waves at each length at which the service shows them to the networks."""
    for stretch in META["stretches"]:
        x = load(["validate"], f"inputs-{stretch}.f32")
        yield x.reshape(len(x), 2, -1)


def by_both(told_of):
    """Mean of what is told of each detector's beats, of the second's only where it found five and more (else its features are zeros)."""
    first, second = told_of(""), told_of("-second")
    enough = load(["validate"], "features-second.f32").any(1)
    return np.where(enough[:, None], (first + second) / 2, first)


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
    ).fit(load(["wide", "plain"], "features.f32"), labels(["wide", "plain"]))
    print("forest: out-of-bag accuracy on both of its sets", round(model.oob_score_, 4))
    tell = lambda suffix: model.predict_proba(load(["validate"], f"features{suffix}.f32"))
    report("forest, first detector", tell(""))
    np.save(OUT / "forest.npy", report("forest, both detectors", by_both(tell)))
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


def fit(net, x, y, change, seed, epochs, batch):
    """Trains a network with AdamW under one cycle of the learning rate; the running mean of its weights is what is kept."""
    import torch
    import torch.nn.functional as fn

    rng = np.random.default_rng(seed)
    weight = torch.tensor(len(y) / CLASSES / np.bincount(y, minlength=CLASSES), dtype=torch.float32)
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
            p = net(change(x[i], rng))
            loss = fn.cross_entropy(p, y[i], weight=weight, label_smoothing=0.1)
            opt.zero_grad()
            loss.backward()
            opt.step()
            schedule.step()
            right += int((p.argmax(1) == y[i]).sum())
            done += 1
            k = min(0.998, done / (done + 10))
            with torch.no_grad():
                for a, b in zip(mean.state_dict().values(), net.state_dict().values()):
                    a.lerp_(b, 1 - k) if a.is_floating_point() else a.copy_(b)
        print(f"  epoch {epoch + 1}, accuracy while training {right / (steps * batch):.4f}, {time.time() - start:.0f} s", flush=True)
    return mean.eval()


def told(net, x):
    """Probabilities of the six rhythms."""
    import torch

    with torch.no_grad():
        return torch.cat([torch.softmax(net(x[k : k + 500]), 1) for k in range(0, len(x), 500)]).numpy()


def folded(conv, norm):
    """Weight and bias of a convolution and of the normalisation after it, as one."""
    import torch

    k = norm.weight / torch.sqrt(norm.running_var + norm.eps)
    bias = norm.bias - norm.running_mean * k
    return [conv.weight * k[:, None, None], bias if conv.bias is None else bias + conv.bias * k]


def raw(layers):
    return b"".join(l.detach().numpy().astype("<f4").tobytes() for l in layers)


CHANNELS = [16, 24, 40, 64]


def network(epochs=8, batch=64):
    """Residual networks over wave and slope. Layout: as above, the body is the float32 weights in the header's order."""
    import torch
    import torch.nn.functional as fn
    from torch import nn

    torch.set_num_threads(1)

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
        def __init__(self, rows):
            super().__init__()
            sizes = [rows, *CHANNELS]
            self.blocks = nn.ModuleList(Block(a, b) for a, b in zip(sizes, sizes[1:]))
            self.drop, self.out = nn.Dropout(0.2), nn.Linear(2 * CHANNELS[-1], CLASSES)

        def forward(self, x):
            for block in self.blocks:
                x = block(x)
            return self.out(self.drop(torch.cat([x.mean(2), x.amax(2)], 1)))

    def change(rows):
        def varied(z, rng):
            length = int(rng.integers(450, 501))
            at = int(rng.integers(0, 501 - length))
            z = z[:, rows, at : at + length]
            z = z * (1 + 0.1 * torch.randn(len(z), 1, 1))
            z = fn.interpolate(z, scale_factor=float(rng.uniform(0.92, 1.08)), mode="linear")
            return z + 0.03 * torch.randn_like(z)

        return varied

    x, y, v = torch.from_numpy(inputs(["train"])), torch.from_numpy(labels(["train"])), torch.from_numpy(inputs(["validate"]))
    body, all_told = b"", []
    for rows, seed in NETS:
        torch.manual_seed(seed)
        net = fit(Net(len(rows)), x, y, change(rows), seed, epochs, batch)
        report(f"network {rows}", told(net, v[:, rows]))
        all_told.append(np.mean([told(net, torch.from_numpy(z[:, rows])) for z in stretched()], 0))
        layers = []
        for block in net.blocks:
            layers += folded(block.c1, block.b1) + folded(block.c2, block.b2) + [block.skip.weight, block.skip.bias]
        body += raw([*layers, net.out.weight, net.out.bias])
    np.save(OUT / "network.npy", report("networks, at five lengths", np.mean(all_told, 0)))
    save("network.bin", {"kind": "network", "rhythms": META["rhythms"], "seed": SEED, "data": META["seed"], "nets": [{"rows": rows, "channels": CHANNELS} for rows, _ in NETS]}, body)


def beats(width=32, layers=4, epochs=6):
    """Residual networks over the sequence of beats. Layout: as above, the layers and the last one."""
    import torch
    import torch.nn.functional as fn
    from torch import nn

    torch.set_num_threads(1)

    class Net(nn.Module):
        def __init__(self):
            super().__init__()
            self.convs = nn.ModuleList(nn.Conv1d(width if k else BEAT_ROWS, width, 5, padding=2) for k in range(layers))
            self.norms = nn.ModuleList(nn.BatchNorm1d(width) for _ in range(layers))
            self.drop, self.out = nn.Dropout(0.2), nn.Linear(2 * width, CLASSES)

        def forward(self, x):
            # the last row holds ones where there is a beat; what lies beyond stays zero
            there = x[:, -1:]
            h = 0
            for k, (conv, norm) in enumerate(zip(self.convs, self.norms)):
                h = (h + fn.relu(norm(conv(h if k else x)))) * there
            return self.out(self.drop(torch.cat([h.sum(2) / there.sum(2).clamp(min=1), h.amax(2)], 1)))

    def change(z, rng):
        there = z[:, -1:]
        z = z + 0.03 * torch.randn_like(z) * there
        z[:, :1] += 0.05 * torch.randn(len(z), 1, 1) * there
        z[:, -1:] = there
        # up to two beats less at the start
        k = int(rng.integers(0, 3)) if rng.random() < 0.5 else 0
        return torch.cat([z[:, :, k:], torch.zeros(len(z), z.shape[1], k)], 2) if k else z

    x, y = torch.from_numpy(sequences(BEAT_SETS)), torch.from_numpy(labels(BEAT_SETS))
    body, all_told = b"", []
    for seed in BEAT_SEEDS:
        torch.manual_seed(seed)
        net = fit(Net(), x, y, change, seed, epochs, 128)
        all_told.append(by_both(lambda suffix: told(net, torch.from_numpy(sequences(["validate"], f"beats{suffix}.f32")))))
        report(f"beats {seed}", all_told[-1])
        body += raw([l for conv, norm in zip(net.convs, net.norms) for l in folded(conv, norm)] + [net.out.weight, net.out.bias])
    np.save(OUT / "beats.npy", report("beats, both detectors", np.mean(all_told, 0)))
    save("beats.bin", {"kind": "beats", "rhythms": META["rhythms"], "seed": SEED, "data": META["seed"], "beatNets": [{"rows": BEAT_ROWS, "channels": width, "layers": layers}] * len(BEAT_SEEDS)}, body)


def temperature():
    """The temperature at which trees and the wave's networks together are least surprised by the validation set (Guo et al. 2017)."""
    trees = np.load(OUT / "forest.npy")
    p = report("groups", (1 - NETWORK_SHARE) * trees + NETWORK_SHARE * np.load(OUT / "network.npy"))
    best = (np.inf, 1.0)
    for t in np.arange(0.4, 1.61, 0.02):
        q = p ** (1 / t)
        q /= q.sum(1, keepdims=True)
        best = min(best, (-np.log(q[np.arange(len(q)), TRUTH] + 1e-9).mean(), float(t)))
    print(f"temperature {best[1]:.2f}: mean log-loss {best[0]:.4f}, without {-np.log(p[np.arange(len(p)), TRUTH] + 1e-9).mean():.4f}")
    sharp, inner = p ** (1 / best[1]), (trees + np.load(OUT / "beats.npy")) ** (1 / best[1])
    report("as shipped, in two steps", inner / np.maximum(grouped(inner), 1e-9)[:, FOUR] * (grouped(sharp) / sharp.sum(1, keepdims=True))[:, FOUR])


def save(name, header, body):
    text = json.dumps(header, separators=(",", ":")).encode()
    MODELS.mkdir(parents=True, exist_ok=True)
    (MODELS / name).write_bytes(struct.pack("<I", len(text)) + text + body)
    print(name, len(body) // 1024, "KB", flush=True)


for what in WHAT:
    {"forest": forest, "network": network, "beats": beats, "temperature": temperature}[what]()
