"""Measures WAV files with Praat, one JSON line each, for bench/listen.ts. Needs: pip install praat-parselmouth"""
import json
import math
import sys
import time

import parselmouth

call = parselmouth.praat.call


def number(v):
    return None if math.isnan(v) else v


for path in sys.stdin.read().split("\n"):
    if not path:
        continue
    sound = parselmouth.Sound(path)
    start = time.perf_counter()
    if sound.n_channels > 1:
        sound = sound.convert_to_mono()
    pitch = call(sound, "To Pitch (ac)", 0, 75, 15, "no", 0.03, 0.45, 0.01, 0.35, 0.14, 600)
    pulses = call([sound, pitch], "To PointProcess (cc)")
    harmonicity = call(sound, "To Harmonicity (cc)", 0.01, 75, 0.1, 1.0)
    jitter = call(pulses, "Get jitter (local)", 0, 0, 0.0001, 0.02, 1.3)
    shimmer = call([sound, pulses], "Get shimmer (local)", 0, 0, 0.0001, 0.02, 1.3, 1.6)
    hnr = call(harmonicity, "Get mean", 0, 0)
    seconds = time.perf_counter() - start
    print(json.dumps({
        "path": path, "seconds": seconds,
        "hz": [0 if math.isnan(v) else v for v in pitch.selected_array["frequency"].tolist()],
        "f0": number(call(pitch, "Get mean", 0, 0, "Hertz")), "jitter": number(jitter), "shimmer": number(shimmer), "hnr": number(hnr),
        "intensity": number(call(sound, "Get intensity (dB)")),
    }))
