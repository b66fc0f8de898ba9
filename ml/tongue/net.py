"""The segmentation net: a small U-Net, 192 x 192 RGB in, one logit a 2 x 2 block out (96 x 96)."""
import torch
from torch import nn
from torch.nn import functional as F


def block(i, o, stride=1):
    return nn.Sequential(nn.Conv2d(i, o, 3, stride, 1, bias=False), nn.BatchNorm2d(o), nn.ReLU(inplace=True))


class TongueNet(nn.Module):
    """Four levels of two convolutions; the bottleneck sees half the global average besides."""

    def __init__(self, widths=(12, 24, 48, 80)):
        super().__init__()
        self.stem = block(3, widths[0], 2)
        self.down, self.reduce, self.up = nn.ModuleList(), nn.ModuleList(), nn.ModuleList()
        previous = widths[0]
        for w in widths:
            self.down.append(nn.Sequential(block(previous, w), block(w, w)))
            previous = w
        self.middle = nn.Sequential(block(previous, previous), block(previous, previous))
        for w in reversed(widths[:-1]):
            self.reduce.append(nn.Conv2d(previous, w, 1))
            self.up.append(nn.Sequential(block(2 * w, w), block(w, w)))
            previous = w
        self.head = nn.Conv2d(previous, 1, 1)

    def forward(self, x):
        x, skips = self.stem(x), []
        for i, down in enumerate(self.down):
            x = down(F.max_pool2d(x, 2) if i else x)
            skips.append(x)
        x = self.middle(x + .5 * x.mean((2, 3), keepdim=True)) + x
        for i, (reduce, up) in enumerate(zip(self.reduce, self.up)):
            x = F.interpolate(reduce(x), scale_factor=2., mode='bilinear', align_corners=False)
            x = up(torch.cat([x, skips[-2 - i]], 1))
        return self.head(x)


def standardise(x):
    """N x 3 x H x W in 0..1: less each channel's mean, over the picture's standard deviation + .05."""
    return (x - x.mean((2, 3), keepdim=True)) / (x.std((1, 2, 3), keepdim=True, correction=0) + .05)
