"""Finds the beats of the records in FOLDER with HeartPy and NeuroKit2, for bench/pulse.ts. `python bench/pulse_peers.py FOLDER`

Needs: pip install heartpy neurokit2. Each method is run as its manual shows; times are processor seconds, median of three runs (ppg_process: one).
"""
import contextlib
import io
import json
import sys
import time
import warnings
from pathlib import Path

import numpy as np

warnings.filterwarnings("ignore")
try:
    import heartpy
    import neurokit2
except ImportError as missing:
    sys.exit(f"{missing}: pip install heartpy neurokit2")


def heartpy_plain(x, rate):
    found, _ = heartpy.process(x, rate)
    return [p for p, kept in zip(found["peaklist"], found["binary_peaklist"]) if kept]


def heartpy_filtered(x, rate):
    return heartpy_plain(heartpy.filter_signal(x, cutoff=[0.7, 3.5], sample_rate=rate, order=3, filtertype="bandpass"), rate)


def neurokit(x, rate):
    return neurokit2.ppg_findpeaks(neurokit2.ppg_clean(x, sampling_rate=rate), sampling_rate=rate)["PPG_Peaks"]


def neurokit_whole(x, rate):
    return neurokit2.ppg_process(x, sampling_rate=rate)[1]["PPG_Peaks"]


METHODS = {"HeartPy": heartpy_plain, "HeartPy band-passed": heartpy_filtered, "NeuroKit2": neurokit, "NeuroKit2 ppg_process": neurokit_whole}

folder = Path(sys.argv[1])
samples = np.fromfile(folder / "samples.f64")
out = []
for item in json.loads((folder / "index.json").read_text()):
    x, rate = samples[item["from"] : item["to"]], item["rateHz"]
    # NeuroKit2 wants a whole rate; HeartPy takes any
    row = {"beats": {}, "seconds": {}, "failed": []}
    for name, method in METHODS.items():
        times, beats = [], []
        for _ in range(1 if method is neurokit_whole else 3):
            start = time.process_time()
            try:
                with contextlib.redirect_stdout(io.StringIO()):
                    beats = [float(p) / rate for p in method(x, rate if name.startswith("HeartPy") else int(round(rate)))]
            except Exception:
                row["failed"].append(name)
                times.append(time.process_time() - start)
                break
            times.append(time.process_time() - start)
        row["beats"][name], row["seconds"][name] = beats, float(np.median(times))
    out.append(row)
print(json.dumps(out))
