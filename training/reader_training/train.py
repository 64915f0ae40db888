"""Trains the reader on attributions and disputes together."""

from __future__ import annotations

import math
import random
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import torch
from torch import Tensor

from .attributions import attribution_loss, batches, collate, cut
from .disputes import Disputed, collate_disputes, dispute_loss
from .encoder import LAYERS
from .frozen import Frozen
from .news import News
from .reader import Reader
from .settings import Settings, device, short_floats

# A window rarely fills a batch to the last piece.
FILLED = 1.12
# Both kinds of step, so that the encoder is pulled by neither alone.
ATTRIBUTIONS, DISPUTES = "attributions", "disputes"


def train(settings: Settings, news: News, say: Callable[[str], None] = print) -> Reader:
    """The trained reader. Stopped and started again with the same settings it goes on at the last checkpoint, which
    lies in `settings.build` and is deleted at the end."""
    torch.manual_seed(settings.seed)
    on = device()
    reader = Reader(settings.dropout)
    if settings.start == Path():
        reader.encoder.load_base(settings.base_files / "model.safetensors")
    else:
        reader.load_state_dict(torch.load(settings.start, map_location="cpu"))
    reader.to(on).train()
    steps = plan(settings, news)
    optimizer = torch.optim.AdamW(rates(settings, reader), fused=on == "cuda")
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: rate_at(step, len(steps), settings.warm))
    mean = {name: value.detach().clone() for name, value in reader.state_dict().items()}
    checkpoint = settings.build / "checkpoint.pt"
    done = resume(checkpoint, settings, reader, optimizer, schedule, mean)
    losses = {ATTRIBUTIONS: attribution_steps(settings, news), DISPUTES: dispute_steps(settings, news)}
    for kind in steps[:done]:
        next(losses[kind])
    began, saved = time.time(), time.time()
    for step, kind in enumerate(steps[done:], done):
        loss = next(losses[kind])(reader)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        optimizer.zero_grad(set_to_none=True)
        follow(mean, reader, min(settings.average, (1 + step) / (10 + step)))
        if step % 50 == 0:
            left = (time.time() - began) / (step - done + 1) * (len(steps) - step - 1)
            say(f"step {step} of {len(steps)}, {kind}, loss {loss.item():.3f}, {math.ceil(left / 60)} min left")
        if time.time() - saved > 60 * settings.every:
            save(checkpoint, settings, step + 1, reader, optimizer, schedule, mean)
            saved = time.time()
    reader.load_state_dict(mean)
    checkpoint.unlink(missing_ok=True)
    return reader.eval()


def plan(settings: Settings, news: News) -> list[str]:
    """The kind of each step, mixed by chance."""
    pieces = sum(len(item.article.ids) for item in news.train)
    steps = [ATTRIBUTIONS] * math.ceil(settings.passes * pieces / settings.batch * FILLED)
    steps += [DISPUTES] * math.ceil(settings.dispute_passes * len(dispute_share(settings, news)) / settings.articles)
    random.Random(settings.seed).shuffle(steps)
    return steps


Step = Callable[[Reader], Tensor]


def attribution_steps(settings: Settings, news: News) -> Iterator[Step]:
    chance = random.Random(settings.seed)
    while True:
        # Cut elsewhere in every pass.
        first = lambda: chance.randint(settings.longest // 4, settings.longest)
        items = [window for item in news.train for window in cut(item, settings.longest, first())]
        for some in batches(items, settings.batch, chance):

            def step(reader: Reader, some=some) -> Tensor:
                batch = collate(some, device())
                with short_floats():
                    x = reader(batch.ids, batch.mask)
                return attribution_loss(reader, x.float(), batch, settings.link_weight)

            yield step


def dispute_share(settings: Settings, news: News) -> list[Disputed]:
    """The articles with disputes that are learned from, the same ones for every seed."""
    articles = list(news.dispute_train)
    random.Random(0).shuffle(articles)
    return articles[: math.ceil(settings.dispute_share * len(articles))]


def dispute_steps(settings: Settings, news: News) -> Iterator[Step]:
    chance, articles, read = random.Random(settings.seed), dispute_share(settings, news), Frozen(settings.frozen)
    while True:
        chance.shuffle(articles)
        for at in range(0, len(articles), settings.articles):

            def step(reader: Reader, some=articles[at : at + settings.articles]) -> Tensor:
                batch = collate_disputes(some, device())
                with short_floats():
                    x = read(reader, batch, some) if settings.frozen else reader(batch.ids, batch.mask)
                return settings.dispute_weight * dispute_loss(reader, x.float(), batch)

            yield step


def rates(settings: Settings, reader: Reader) -> list[dict]:
    """Word embeddings and frozen layers stay as they are; heads learn faster than the encoder, upper layers than lower ones;
    biases and norms do not decay."""
    groups: dict[tuple[float, float], list] = {}
    for name, parameter in reader.named_parameters():
        layer = layer_of(name)
        if name == "encoder.words.weight" or (settings.frozen and layer < settings.frozen):
            parameter.requires_grad = False
            continue
        rate = settings.head_rate if layer == LAYERS else settings.encoder_rate * settings.layer_rate ** (LAYERS - 1 - layer)
        groups.setdefault((rate, settings.weight_decay if parameter.ndim > 1 else 0), []).append(parameter)
    return [{"params": group, "lr": rate, "weight_decay": decay} for (rate, decay), group in groups.items()]


def layer_of(name: str) -> int:
    """The encoder's layer that a parameter belongs to: -1 before the first, `LAYERS` in the heads."""
    if not name.startswith("encoder."):
        return LAYERS
    return int(name.split(".")[2]) if name.startswith("encoder.layers.") else -1


def rate_at(step: int, steps: int, warm: float) -> float:
    return min(1, step / (warm * steps + 1)) * max(0.02, 1 - step / steps)


@torch.no_grad()
def follow(mean: dict[str, Tensor], reader: Reader, keep: float) -> None:
    own = reader.state_dict()
    names = [name for name in mean if name != "encoder.words.weight"]
    torch._foreach_lerp_([mean[name] for name in names], [own[name] for name in names], 1 - keep)


def save(path: Path, settings: Settings, step: int, reader, optimizer, schedule, mean) -> None:
    """Writes a checkpoint whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    half = path.with_suffix(".half")
    state = {"settings": repr(settings), "step": step, "reader": reader.state_dict(), "mean": mean}
    state |= {"optimizer": optimizer.state_dict(), "schedule": schedule.state_dict(), "chance": torch.get_rng_state()}
    torch.save(state, half)
    half.replace(path)


def resume(path: Path, settings: Settings, reader, optimizer, schedule, mean) -> int:
    """Steps done by the checkpoint at `path`, whose state is taken over; 0 if there is none of these settings."""
    state = torch.load(path, map_location=device()) if path.exists() else None
    if state is None or state["settings"] != repr(settings):
        return 0
    reader.load_state_dict(state["reader"])
    mean.update(state["mean"])
    optimizer.load_state_dict(state["optimizer"])
    schedule.load_state_dict(state["schedule"])
    torch.set_rng_state(state["chance"].cpu())
    return state["step"]
