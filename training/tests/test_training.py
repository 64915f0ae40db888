"""From made-up news to graphs that run, and the golden files that TypeScript meets too."""

from __future__ import annotations

import json
import shutil

import numpy as np
import onnxruntime
import pytest
import torch
from safetensors.torch import save_file

from reader_training import experiments, golden_scores, golden_word_pieces
from reader_training.best_pairs import best_f1, curve, precision_at
from reader_training.check_articles import check
from reader_training.encoder import Encoder
from reader_training.export import export
from reader_training.news import News
from reader_training.place_annotations import lines_of
from reader_training.settings import ROOT, Settings
from reader_training.unpack import unpack
from reader_training.train import train

READER = ROOT / "public" / "reader"
GOLDEN = ROOT / "training" / "golden"
TEXT = 'The mayor of Eastport said the bridge was safe.\nThe harbour office denied that. "It moves," it said.\n'


def write_news(folder):
    for split in ("train", "dev"):
        polnear, disputes = folder / "polnear" / split, folder / "disputes" / split
        for inner in (polnear / "text", polnear / "attributions", disputes):
            inner.mkdir(parents=True)
        for k in range(4):
            (polnear / "text" / f"a{k}.txt").write_text(TEXT)
            marks = [("Source", "The mayor of Eastport"), ("Cue", "said"), ("Content", "the bridge was safe")]
            lines = [f"T{n}\t{role} {TEXT.index(words)} {TEXT.index(words) + len(words)}\t{words}" for n, (role, words) in enumerate(marks, 1)]
            lines.append("E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3")
            (polnear / "attributions" / f"a{k}_00ff.ann").write_text("\n".join(lines))
            (disputes / f"d{k}.txt").write_text(TEXT)
            positions = [
                {"stance": "asserts", "claim": ["the bridge was safe"]},
                {"stance": "denies", "claim": ["The harbour office denied that."], "evidence": [{"type": "other", "span": "It moves"}]},
            ]
            (disputes / f"d{k}.json").write_text(json.dumps({"disputes": [{"positions": positions}]}))


def base_weights(folder):
    """Weights of no use but of the right shape, under BERT's names, with the tokenizer that the extension ships."""
    torch.manual_seed(0)
    encoder = Encoder()
    layers = {}
    for k, layer in enumerate(encoder.layers):
        at = f"encoder.layer.{k}."
        for part in ("weight", "bias"):
            for name, own in zip(("query", "key", "value"), getattr(layer.qkv, part).chunk(3)):
                layers[f"{at}attention.self.{name}.{part}"] = own
            for own, name in ((layer.out, "attention.output.dense"), (layer.norm1, "attention.output.LayerNorm"), (layer.up, "intermediate.dense"), (layer.down, "output.dense"), (layer.norm2, "output.LayerNorm")):
                layers[f"{at}{name}.{part}"] = getattr(own, part)
    words = {"word_embeddings": encoder.words.weight, "position_embeddings": encoder.places.weight, "token_type_embeddings": encoder.kind[None], "LayerNorm": encoder.norm.weight}
    weights = {**layers, **{f"embeddings.{name}.weight": value for name, value in words.items()}, "embeddings.LayerNorm.bias": encoder.norm.bias}
    folder.mkdir()
    save_file({name: value.detach().clone() for name, value in weights.items()}, folder / "model.safetensors")
    (folder / "tokenizer.json").write_text((READER / "tokenizer.json").read_text())


@pytest.fixture
def settings(tmp_path):
    write_news(tmp_path / "data")
    base_weights(tmp_path / "base")
    return Settings(data=tmp_path / "data", made=tmp_path / "made", annotated=tmp_path / "annotated.jsonl", base=tmp_path / "base", build=tmp_path / "build", passes=20, dispute_passes=2, batch=30)


def test_learns_exports_and_runs(settings, tmp_path):
    said = []
    reader = train(settings, News(settings), said.append)
    first, last = (float(line.split("loss ")[1].split(",")[0]) for line in (said[0], said[-1]))
    assert "min left" in said[0]
    assert last <= first
    out = tmp_path / "reader"
    out.mkdir()
    export(reader, out, tmp_path / "build" / "reader.float.onnx")
    session = onnxruntime.InferenceSession(str(out / "reader.onnx"), providers=["CPUExecutionProvider"])
    ids = np.array([[101, 1996, 3664, 2056, 102]])
    found = dict(zip([output.name for output in session.get_outputs()], session.run(None, {"ids": ids})))
    assert found["tags"].shape == (1, 5, 7)
    assert found["source_links"].shape == (1, 5, 5)
    assert all(np.isfinite(values).all() for values in found.values())


def test_goes_on_where_it_stopped(settings):
    settings.every = 0
    news = News(settings)
    whole = train(settings, news, lambda line: None)

    def stop(line):
        if line.startswith("step 50 "):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        train(settings, news, stop)
    said = []
    resumed = train(settings, news, said.append)
    assert [line.split()[1] for line in said] == ["50"]
    assert torch.allclose(resumed.tags.weight, whole.tags.weight, atol=1e-5)
    assert not (settings.build / "checkpoint.pt").exists()


@pytest.mark.parametrize("name", ["word-pieces.json", "scores.json"])
def test_golden_files_are_those_of_the_shipped_reader(name, tmp_path):
    made = tmp_path / name
    if name == "scores.json":
        golden_scores.write(READER / "reader.onnx", READER / "tokenizer.json", GOLDEN / "sentences.json", made)
    else:
        golden_word_pieces.write(made)
    assert [entry["ids"] for entry in json.loads(made.read_text())] == [entry["ids"] for entry in json.loads((GOLDEN / name).read_text())]


def test_says_what_setting_it_does_not_know():
    with pytest.raises(ValueError, match="no setting 'pases'"):
        Settings.of(["pases=3"])


def test_experiments_add_one_line_a_run_and_leave_out_what_is_done(settings, tmp_path):
    list_, out = tmp_path / "list.txt", tmp_path / "out.jsonl"
    list_.write_text("half: dispute_share=0.5\nall:\n")
    common = [f"data={settings.data}", f"made={settings.made}", f"annotated={settings.annotated}", f"base={settings.base}", f"build={settings.build}", "passes=0", "dispute_passes=1", "frozen=4"]
    experiments.run(list_, out, common)
    lines = [json.loads(line) for line in out.read_text().splitlines()]
    assert [(line["name"], line["seed"]) for line in lines] == [("half", 1), ("all", 1), ("half", 2), ("all", 2)]
    assert all(0 <= line["contested"] <= 100 and 0 <= line["dispute F1"] <= 100 for line in lines)
    experiments.run(list_, out, common)
    assert len(out.read_text().splitlines()) == 4


def test_made_articles_are_learned_from_too_and_a_reader_is_gone_on_from(settings, tmp_path):
    before = len(News(settings).dispute_train)
    shutil.copytree(settings.data / "disputes" / "train", settings.made)
    news = News(settings)
    assert (len(news.dispute_train), len(news.dispute_dev)) == (2 * before, 4)
    settings.passes, settings.dispute_passes = 0, 1
    torch.save(train(settings, news, lambda line: None).state_dict(), tmp_path / "reader.pt")
    settings.start, settings.frozen = tmp_path / "reader.pt", 6
    gone_on = train(settings, news, lambda line: None)
    assert torch.equal(gone_on.encoder.layers[5].up.weight, torch.load(settings.start)["encoder.layers.5.up.weight"])
    assert not torch.equal(gone_on.pair1.weight, torch.load(settings.start)["pair1.weight"])


def test_annotations_are_kept_as_places_and_learned_from(settings):
    before = News(settings).dispute_train
    folder = "disputes/train"
    settings.annotated.write_text("".join(f"{line}\n" for line in lines_of(settings.data / folder, folder, settings.data)))
    assert "Eastport" not in settings.annotated.read_text()
    both = News(settings).dispute_train
    assert len(both) == 2 * len(before)
    for name in ("contested", "stance", "relation", "in_claim", "evidence", "evidence_type"):
        assert (getattr(both[0], name) == getattr(both[len(before)], name)).all()
    assert before[0].contested.any()


def test_frozen_layers_stay_as_they_are(settings):
    settings.passes, settings.frozen = 0, 4
    trained = train(settings, News(settings), lambda line: None)
    base = Encoder()
    base.load_base(settings.base / "model.safetensors")
    same = [torch.equal(own.up.weight, before.up.weight) for own, before in zip(trained.encoder.layers, base.layers)]
    assert same == [True, True, True, True, False, False]


def test_the_curve_takes_each_sentence_once_and_each_dispute_once(settings):
    (article, *_) = News(settings).dispute_dev
    both = [list(pair) for pair in article.pairs.tolist()].index([0, 1])
    clash = np.full(len(article.pairs), 0.1)
    clash[both] = 0.9
    points = curve([article], [clash])
    assert points[0] == (100.0, 100.0)
    # What is left, the third sentence by itself, is no second dispute.
    assert points[-1] == (50.0, 100.0)
    assert best_f1(points) == 100.0
    assert precision_at(points, 100) == 100.0
    assert precision_at([], 10) == 0.0


def test_unpacks_what_ships():
    reader = unpack(READER)
    ids = np.array([[101, 1996, 3664, 2056, 2009, 2001, 3647, 1012, 102]])
    session = onnxruntime.InferenceSession(str(READER / "reader.onnx"), providers=["CPUExecutionProvider"])
    (shipped,) = session.run(["hidden"], {"ids": ids})
    with torch.no_grad():
        own = reader(torch.from_numpy(ids)).numpy()
    error = np.sqrt(((own - shipped) ** 2).mean() / (shipped**2).mean())
    assert error < 0.2


def test_written_articles_are_annotated_by_the_guide(tmp_path):
    assert check(ROOT / "training" / "made") == []
    (tmp_path / "x.txt").write_text("A headline\nThe mayor said it was safe.\n")
    position = {"party": "The mayor", "stance": "asserts", "claim": ["it was unsafe"], "evidence": []}
    (tmp_path / "x.json").write_text(json.dumps({"disputes": [{"question": "Was it safe?", "kind": "fact", "positions": [position]}]}))
    assert check(tmp_path) == ["x: no such claim in a line: it was unsafe"]
