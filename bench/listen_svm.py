"""Odours across drift with a support vector machine, for bench/listen.ts: trained on batch 1, plain and with its probability as the
measure of the known. One JSON object on standard output. Needs: pip install scikit-learn"""
import json
import sys
import time

import numpy as np
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import cross_val_predict
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import MinMaxScaler, StandardScaler
from sklearn.svm import SVC


def load(path):
    rows = [line.split(",") for line in open(path).read().split("\n") if line]
    return np.array([[float(v) for v in r[2:]] for r in rows]), np.array([r[0] for r in rows])


folder = sys.argv[1]
batch = {n: load(f"{folder}/batch{n}.dat") for n in (1, 2, 3, 4)}
x1, y1 = batch[1]
out = {"accuracy": {}, "auroc": {}}
start = time.perf_counter()
plain = {
    "svm": make_pipeline(MinMaxScaler((-1, 1)), SVC(C=10, gamma="scale")),
    "svm-log": make_pipeline(StandardScaler(), SVC(C=10, gamma="scale")),
}
for name, model in plain.items():
    f = (lambda x: np.sign(x) * np.log1p(np.abs(x))) if name == "svm-log" else (lambda x: x)
    model.fit(f(x1), y1)
    out["accuracy"][name] = {n: float((model.predict(f(batch[n][0])) == batch[n][1]).mean()) for n in (2, 3, 4)}
out["seconds"] = time.perf_counter() - start


def log(x):
    return np.sign(x) * np.log1p(np.abs(x))


for n in (1, 2, 3, 4):
    areas = []
    for gas in sorted(set(y1)):
        known = y1 != gas
        model = make_pipeline(StandardScaler(), SVC(C=10, gamma="scale", probability=True, random_state=0))
        if n == 1:
            p = cross_val_predict(model, log(x1[known]), y1[known], cv=5, method="predict_proba").max(1)
            q = model.fit(log(x1[known]), y1[known]).predict_proba(log(x1[~known])).max(1)
        else:
            x, y = batch[n]
            if not (y == gas).any():
                continue
            model.fit(log(x1[known]), y1[known])
            s = model.predict_proba(log(x)).max(1)
            p, q = s[y != gas], s[y == gas]
        areas.append(roc_auc_score(np.r_[np.zeros(len(p)), np.ones(len(q))], -np.r_[p, q]))
    out["auroc"][n] = float(np.mean(areas))
print(json.dumps(out))
