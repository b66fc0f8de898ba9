"""Writes the trained net as one ONNX file: `image` N x 3 x 192 x 192 standardised, `logits` N x 1 x 96 x 96."""
import hashlib
from pathlib import Path
import torch
from net import TongueNet


def export(net, path):
    """Batch normalisation is folded by the exporter (evaluation mode). Returns size and hash."""
    net = net.to(memory_format=torch.contiguous_format).eval()
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    torch.onnx.export(net, (torch.zeros(1, 3, 192, 192),), str(path), input_names=['image'], output_names=['logits'],
                      dynamic_axes={'image': {0: 'n'}, 'logits': {0: 'n'}}, opset_version=17, dynamo=False)
    data = Path(path).read_bytes()
    return f'{path}: {len(data)} bytes, sha256 {hashlib.sha256(data).hexdigest()}'


if __name__ == '__main__':
    import sys
    trained = TongueNet()
    trained.load_state_dict(torch.load(sys.argv[1]))
    print(export(trained, sys.argv[2]))
