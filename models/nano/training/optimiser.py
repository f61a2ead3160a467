"""Two rules for the weights, and a running average of them.

AdamW (Loshchilov and Hutter, "Decoupled weight decay regularization") for everything; where the settings ask for it,
matrices inside the networks move along the momentum of their gradient made orthogonal instead, so that all directions
count alike (Jordan et al., "Muon: an optimizer for hidden layers in neural networks"), scaled to the size of an AdamW
step (Liu et al., "Muon is scalable for LLM training"), so that one learning rate serves both.

The whole state is lists of tensors, which a checkpoint stores as they are.
"""

import torch

# Where rows or columns are not features of a hidden state, AdamW is the better rule.
_NOT_HIDDEN = ("embed_tokens", "img_in", "final_layer", "conv_in", "conv_out", "quant_conv")


def is_hidden_matrix(name, parameter):
    return parameter.dim() >= 2 and not any(part in name for part in _NOT_HIDDEN)


def orthogonal(matrix, iterations=5):
    """[rows, columns] with its singular values brought near 1 by a quintic iteration, which needs products only."""
    a, b, c = 3.4445, -4.7750, 2.0315
    is_tall = matrix.shape[0] > matrix.shape[1]
    x = matrix.t() if is_tall else matrix
    x = x / (x.norm() + 1e-7)
    for _ in range(iterations):
        square = x @ x.t()
        x = a * x + (b * square + c * square @ square) @ x
    return x.t() if is_tall else x


class Optimiser:
    def __init__(self, named_parameters, settings):
        self.settings = settings
        self.names = [name for name, _ in named_parameters]
        self.parameters = [parameter for _, parameter in named_parameters]
        self.hidden = [settings.get("orthogonal", False) and is_hidden_matrix(*named) for named in named_parameters]
        self.mean = [torch.zeros_like(p) for p in self.parameters]
        self.square = [torch.zeros_like(p if not hidden else p.new_zeros(0)) for p, hidden in zip(self.parameters, self.hidden)]
        self.average = [p.detach().clone() for p in self.parameters]

    def learning_rate(self, step):
        """Rises linearly, stays, and falls to a twentieth towards the last step."""
        settings = self.settings
        rise = min(1.0, (step + 1) / settings["warm_up"])
        rest = max(0, step - settings["decay_from"]) / max(1, settings["steps"] - settings["decay_from"])
        return settings["learning_rate"] * rise * (1 - 0.95 * min(1.0, rest))

    @torch.no_grad()
    def update(self, step, largest_norm=1.0):
        """One step from the gradients, which are cleared. Gives the norm of the gradient."""
        gradients = [p.grad if p.grad is not None else torch.zeros_like(p) for p in self.parameters]
        norm = torch.stack([g.square().sum() for g in gradients]).sum().sqrt()
        torch._foreach_mul_(gradients, float(torch.clamp(largest_norm / (norm + 1e-6), max=1.0)))
        rate = self.learning_rate(step)
        for is_hidden, parameter, gradient, mean, square in zip(self.hidden, self.parameters, gradients, self.mean, self.square):
            if parameter.dim() > 1:  # norms and biases are left alone
                parameter.mul_(1 - rate * self.settings["weight_decay"])
            rule = _hidden_step if is_hidden else _adam_step
            parameter.add_(rule(gradient, mean, square, step), alpha=-rate)
        keep = min(self.settings["ema"], (step + 1) / (step + 10))  # early weights are soon forgotten
        torch._foreach_mul_(self.average, keep)
        torch._foreach_add_(self.average, self.parameters, alpha=1 - keep)
        for parameter in self.parameters:
            parameter.grad = None
        return float(norm)

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


def _hidden_step(gradient, mean, _, step, momentum=0.95):
    mean.mul_(momentum).add_(gradient, alpha=1 - momentum)
    matrix = torch.lerp(gradient, mean, momentum).flatten(1)
    return orthogonal(matrix).mul_(0.2 * max(matrix.shape) ** 0.5).reshape(gradient.shape)


def _adam_step(gradient, mean, square, step, beta1=0.9, beta2=0.98, epsilon=1e-8):
    mean.mul_(beta1).add_(gradient, alpha=1 - beta1)
    square.mul_(beta2).addcmul_(gradient, gradient, value=1 - beta2)
    root = (square / (1 - beta2 ** (step + 1))).sqrt_().add_(epsilon)
    return mean / (1 - beta1 ** (step + 1)) / root
