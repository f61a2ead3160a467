"""First stage: the autoencoder learns to give pictures back, crisply, from a latent that noise does not upset."""

from functools import partial

import torch

from nano.networks.autoencoder import pack
from nano.training.drawing import draw_pictures
from nano.training.phases import phase_of
from nano.training.pool import Pool
from nano.training.randomness import generator
from nano.training.stage import Stage
from nano.world.render import render
from nano.world.sampling import sample_scenes


class VaeStage(Stage):
    name, trained = "vae", ("vae",)

    def prepare(self, folder, makers, kept):
        draw = partial(draw_pictures, (self.seed, self.name, "chunk"), self.settings["pool"]["chunk_pictures"])
        self.pools = {"pictures": Pool(draw, self.on_device, self.settings["pool"], **makers)}
        torch.backends.cudnn.benchmark = True  # two shapes in all; what encodes later has many

    def close(self):
        super().close()
        torch.backends.cudnn.benchmark = False

    def losses(self, step, place):
        settings, device = self.settings, self.bundle.device
        random = generator(self.seed, self.name, step, device=device)
        self.pools["pictures"].move_to(step)
        pictures = self.pools["pictures"].batch(0, settings["scenes"], random)["pictures"] / 127.5 - 1
        image = self._crops(pictures, phase_of(settings, place)["crop_px"], random)
        vae = self.bundle.vae
        with self.context():
            # With the encoder left as it is, latents stay what a transformer has learned.
            with torch.set_grad_enabled(not settings.get("decoder_only", False)):
                mean, _ = vae.moments(image.contiguous(memory_format=torch.channels_last))
            mean = mean.float()
            # A posterior of fixed width: the prior keeps means near 1, so the noise stays small beside them, and the
            # decoder learns to overlook the small errors of a flow. The log-variance rows stay unused.
            noise = torch.randn(mean.shape, generator=random, device=device)
            decoded = vae.decoder(mean + settings["latent_noise"] * noise).float()
        difference = self._opponent(decoded - image)
        loss = difference.abs().mean() + settings["edge_weight"] * _edges(difference)
        yield loss + settings["prior_weight"] * mean.square().mean(), len(image)

    def _opponent(self, rgb):
        """Lightness, red - green and blue - yellow, the last two with more weight: in RGB they are a small part of the error
        and would be learned last."""
        weight = self.settings["colour_weight"]
        red, green, blue = rgb.unbind(1)
        return torch.stack([(red + green + blue) / 3, weight * (red - green) / 2, weight * (blue - (red + green) / 2) / 2], 1)

    def _crops(self, pictures, crop, random):
        """Random crops of each picture, or the whole pictures: a step on crops costs a fraction and teaches as much at first."""
        side = pictures.shape[-1]
        if crop >= side:
            return pictures
        windows = pictures.unfold(2, crop, 1).unfold(3, crop, 1)  # a view: [n, 3, tops, lefts, crop, crop]
        whose = torch.arange(len(pictures), device=pictures.device).repeat_interleave(self.settings["crops"])
        top, left = torch.randint(0, side - crop + 1, (2, len(whose)), generator=random, device=pictures.device)
        return windows[whose, :, top, left]

    @torch.no_grad()
    def finish(self, pictures_count=512):
        """Measures the mean and the variance of each packed channel, which §6 takes out of the latents."""
        if self.settings.get("decoder_only", False):
            return
        vae, packed = self.bundle.vae, []
        scenes = sample_scenes(pictures_count, generator(self.seed, self.name, "statistics"))
        for rows in scenes.split(32):
            image = render(rows, 128).to(self.bundle.device) * 2 - 1
            packed.append(pack(vae.moments(image)[0].float()).transpose(0, 1).flatten(1))
        packed = torch.cat(packed, dim=1)
        vae.bn.running_mean.copy_(packed.mean(dim=1))
        vae.bn.running_var.copy_(packed.var(dim=1))


def _edges(difference):
    """L1 between differences of neighbours: a blurred outline costs what a wrong colour does."""
    return sum(difference.diff(dim=axis).abs().mean() for axis in (-1, -2))
