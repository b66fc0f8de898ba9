"""Fits the rhythm models on the simulated set written by make.ts. `python ml/pulse/train.py OUT MODELS [forest|network …]`

Writes MODELS/forest.bin (extra trees) and MODELS/network.bin (a small residual network), the layouts that
services/diagnosis/pulse/domain/{forest,network}.ts read. Seeds are fixed; one thread, so that a run can be repeated.
"""
import json
import struct
import sys
import time
from pathlib import Path

import numpy as np

OUT, MODELS, WHAT = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:] or ["forest", "network"]
META = json.loads((OUT / "meta.json").read_text())
LABELS = np.fromfile(OUT / "labels.u8", "u1").astype(int)
CLASSES = len(META["rhythms"])
SEED = 7


def forest(trees=160, leaves=256):
    """Extra trees. Layout: u32 length of the JSON header, header, then per tree u16 nodes and the nodes, depth first.

    An inner node is u8 feature, f32 threshold, u16 index of the right child (the left child follows);
    a leaf is u8 255 and one u8 a class (probability * 255).
    """
    from sklearn.ensemble import ExtraTreesClassifier

    x = np.fromfile(OUT / "features.f32", "f4").reshape(len(LABELS), -1)
    model = ExtraTreesClassifier(
        trees, min_samples_leaf=3, max_leaf_nodes=leaves, max_features=0.3, random_state=SEED,
        class_weight="balanced", n_jobs=1, bootstrap=True, oob_score=True,
    ).fit(x, LABELS)
    print("forest: out-of-bag accuracy on the simulated set", round(model.oob_score_, 4))
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


def network(epochs=8, batch=64):
    """A residual network over wave and slope. Layout: as above, the body is the float32 weights in the header's order."""
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

    x = torch.from_numpy(np.fromfile(OUT / "inputs.f32", "f4").reshape(len(LABELS), 2, -1))
    y = torch.from_numpy(LABELS)
    weight = torch.tensor(len(LABELS) / CLASSES / np.bincount(LABELS, minlength=CLASSES), dtype=torch.float32)
    header, body = {"kind": "network", "rhythms": META["rhythms"], "seed": SEED, "data": META["seed"], "nets": []}, b""
    for rows in ([0, 1], [1]):
        torch.manual_seed(SEED)
        rng = np.random.default_rng(SEED)
        net = Net(len(rows))
        steps = len(y) // batch
        opt = torch.optim.AdamW(net.parameters(), 2e-3, weight_decay=1e-2)
        schedule = torch.optim.lr_scheduler.OneCycleLR(opt, 4e-3, total_steps=epochs * steps)
        start = time.time()
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
            print(f"network {rows}: epoch {epoch + 1}, accuracy while training {right / (steps * batch):.4f}, {time.time() - start:.0f} s", flush=True)
        net.eval()
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
        with torch.no_grad():
            sample = torch.softmax(net(x[:4][:, rows]), 1).numpy().round(5).tolist()
        (OUT / f"network-{len(rows)}.json").write_text(json.dumps(sample))


def save(name, header, body):
    text = json.dumps(header, separators=(",", ":")).encode()
    MODELS.mkdir(parents=True, exist_ok=True)
    (MODELS / name).write_bytes(struct.pack("<I", len(text)) + text + body)
    print(name, len(body) // 1024, "KB", flush=True)


for what in WHAT:
    {"forest": forest, "network": network}[what]()
