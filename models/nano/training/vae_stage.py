"""First stage: the autoencoder learns to give pictures back, crisply, from a latent that noise does not upset."""

import torch

from nano.networks.autoencoder import pack
from nano.training.phases import phase_of
from nano.training.randomness import generator
from nano.world.render import render
from nano.world.sampling import sample_scenes


class VaeStage:
    name, trained = "vae", ("vae",)

    def __init__(self, bundle, config, seed, context):
        self.bundle, self.settings, self.seed, self.context = bundle, config["stages"]["vae"], seed, context

    def losses(self, step):
        """Yields (loss, pictures) for backward, one at a time."""
        settings, device = self.settings, self.bundle.device
        random = generator(self.seed, self.name, step)
        pictures = render(sample_scenes(settings["scenes"], random), 128, device) * 2 - 1
        image = self._crops(pictures, phase_of(settings, step)["crop_px"], random)
        vae = self.bundle.vae
        with self.context():
            mean, _ = vae.moments(image.contiguous(memory_format=torch.channels_last))
            mean = mean.float()
            # A posterior of fixed width: the prior keeps means near 1, so the noise stays small beside them, and the
            # decoder learns to overlook the small errors of a flow. The log-variance rows stay unused.
            noise = torch.randn(mean.shape, generator=random).to(device)
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
        crops = []
        for picture in pictures:
            for _ in range(self.settings["crops"]):
                top, left = torch.randint(0, side - crop + 1, (2,), generator=random).tolist()
                crops.append(picture[:, top:top + crop, left:left + crop])
        return torch.stack(crops)

    @torch.no_grad()
    def finish(self, pictures_count=512):
        """Measures the mean and the variance of each packed channel, which §6 takes out of the latents."""
        vae, packed = self.bundle.vae, []
        scenes = sample_scenes(pictures_count, generator(self.seed, self.name, "statistics"))
        for rows in scenes.split(32):
            image = render(rows, 128, self.bundle.device) * 2 - 1
            packed.append(pack(vae.moments(image)[0].float()).transpose(0, 1).flatten(1))
        packed = torch.cat(packed, dim=1)
        vae.bn.running_mean.copy_(packed.mean(dim=1))
        vae.bn.running_var.copy_(packed.var(dim=1))


def _edges(difference):
    """L1 between differences of neighbours: a blurred outline costs what a wrong colour does."""
    return sum(difference.diff(dim=axis).abs().mean() for axis in (-1, -2))
