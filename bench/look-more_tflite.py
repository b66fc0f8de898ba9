"""The face nets by TensorFlow Lite's own interpreter, one thread: outputs and median time as JSON. Called by look-more/face.ts."""
import json
import sys
import time
import numpy as np
from ai_edge_litert.interpreter import Interpreter

data = open(sys.argv[1], 'rb').read()
out = {}
for name, mark, side in (('mesh', -2, 192), ('detector', -1, 128)):
    starts = [i - 4 for i in range(len(data)) if data[i:i + 4] == b'TFL3']
    start = starts[mark]
    net = Interpreter(model_content=data[start:starts[mark + 1]] if mark + 1 < 0 else data[start:], num_threads=1)
    net.allocate_tensors()
    x = (np.sin(np.arange(3 * side * side) * .37).astype(np.float32) * np.float32(.5) + np.float32(.2)).reshape(3, side, side)
    net.set_tensor(net.get_input_details()[0]['index'], x.transpose(1, 2, 0)[None])
    times = []
    for _ in range(40):
        t = time.perf_counter()
        net.invoke()
        times.append(time.perf_counter() - t)
    out[name] = {'side': side, 'ms': 1000 * float(np.median(times)), 'outputs': [net.get_tensor(o['index']).ravel().astype(float).tolist() for o in net.get_output_details()]}
json.dump(out, sys.stdout)
