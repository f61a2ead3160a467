"""AdamW (Loshchilov and Hutter, "Decoupled weight decay regularization") and a running average of the weights.

Kept small and explicit, so that its whole state is lists of tensors, which a checkpoint stores as they are.
"""

import torch


class Optimiser:
    def __init__(self, named_parameters, settings):
        self.settings = settings
        self.names = [name for name, _ in named_parameters]
        self.parameters = [parameter for _, parameter in named_parameters]
        self.mean = [torch.zeros_like(p) for p in self.parameters]
        self.square = [torch.zeros_like(p) for p in self.parameters]
        self.average = [p.detach().clone() for p in self.parameters]

    def learning_rate(self, step, place):
        """Rises linearly, stays, and falls to a twentieth towards the last step. place: see `run_stage`."""
        settings = self.settings
        rise = min(1.0, (step + 1) / settings["warm_up"])
        rest = max(0, place - settings["decay_from"]) / max(1, settings["steps"] - settings["decay_from"])
        return settings["learning_rate"] * rise * (1 - 0.95 * min(1.0, rest))

    @torch.no_grad()
    def update(self, step, place, beta1=0.9, beta2=0.98, epsilon=1e-8, largest_norm=1.0):
        """One step from the gradients, which are cleared. Gives the norm of the gradient, a tensor on the device: to read it
        at every step would make a GPU wait."""
        gradients = [p.grad if p.grad is not None else torch.zeros_like(p) for p in self.parameters]
        norm = torch.stack(torch._foreach_norm(gradients)).norm()
        shrunk = torch.clamp(largest_norm / (norm + 1e-6), max=1.0)
        torch._foreach_mul_(gradients, shrunk if shrunk.is_cuda else float(shrunk))  # PyTorch 1.13 takes no tensor here
        torch._foreach_mul_(self.mean, beta1)
        torch._foreach_add_(self.mean, gradients, alpha=1 - beta1)
        torch._foreach_mul_(self.square, beta2)
        torch._foreach_addcmul_(self.square, gradients, gradients, value=1 - beta2)
        root = torch._foreach_sqrt(torch._foreach_div(self.square, 1 - beta2 ** (step + 1)))
        torch._foreach_add_(root, epsilon)
        rate = self.learning_rate(step, place)
        matrices = [p for p in self.parameters if p.dim() > 1]  # norms and biases do not decay
        torch._foreach_mul_(matrices, 1 - rate * self.settings["weight_decay"])
        torch._foreach_addcdiv_(self.parameters, self.mean, root, value=-rate / (1 - beta1 ** (step + 1)))
        self._follow(min(self.settings["ema"], (step + 1) / (step + 10)))  # early weights are soon forgotten
        for parameter in self.parameters:
            parameter.grad = None
        return norm

    def _follow(self, keep):
        torch._foreach_mul_(self.average, keep)
        torch._foreach_add_(self.average, self.parameters, alpha=1 - keep)

    def state(self):
        """{part: {name: tensor}}, all that a checkpoint must hold."""
        parts = {"weights": self.parameters, "average": self.average, "mean": self.mean, "square": self.square}
        return {part: dict(zip(self.names, tensors)) for part, tensors in parts.items()}

    @torch.no_grad()
    def restore(self, state):
        for part, tensors in self.state().items():
            for name, tensor in tensors.items():
                tensor.copy_(state[part][name])

    @torch.no_grad()
    def averaged(self):
        """{name: averaged weight}."""
        return {name: tensor.clone() for name, tensor in zip(self.names, self.average)}
