"""The three networks of FLUX.2 [klein], in its exact structure and tensor names, at any size."""
