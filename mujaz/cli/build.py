"""The command `build`: builds the site here or on other machines."""

from pathlib import Path

import click


@click.command(epilog="Example: python3 build.py build --drafts --output /var/www/preview")
@click.option("--drafts", is_flag=True, help="Show drafts too, for a preview that is not published.")
@click.option("--keep-going", is_flag=True, help="Publish what is right although other files have errors.")
@click.option("--clean", is_flag=True, help="Forget what earlier builds kept and build from nothing.")
@click.option("--banner", metavar="TEXT", default="", help="Put this text on top of each page of a preview.")
@click.option("--profile", is_flag=True, help="Say in which part of the build the time went.")
@click.option("--output", metavar="FOLDER", help="Folder to build into (site/); with --scheduler also a URL.")
@click.option(
    "--scheduler",
    metavar="ADDRESS",
    help="Build on other machines: a Dask scheduler, such as tcp://host:8786.",
)
@click.option(
    "--work",
    metavar="URL",
    help="With --scheduler: a private store for what the machines hand each other, where they do not see "
    "this folder.",
)
@click.option(
    "--split-by-year",
    metavar="URL",
    help="With --scheduler: give each year's briefs a site of their own at this address, such as "
    "https://example.org/{year}/.",
)
@click.pass_obj
def command(
    root: Path,
    *,
    drafts: bool = False,
    keep_going: bool = False,
    clean: bool = False,
    banner: str = "",
    profile: bool = False,
    output: str | None = None,
    scheduler: str | None = None,
    work: str | None = None,
    split_by_year: str | None = None,
) -> int:
    """Check everything and build the whole site."""
    target = output or str(root / "site")
    if scheduler:
        if banner:
            raise click.UsageError("--banner is for builds on this machine. Leave it out.")
        if profile:
            raise click.UsageError("The scheduler's own page shows where the time goes. Leave out --profile.")
        cluster_options = {"work": work or "", "sub_sites": split_by_year or ""}
        return _build_on_cluster(
            root, scheduler, target, cluster_options, drafts=drafts, keep_going=keep_going
        )
    if work or split_by_year or "://" in target:
        raise click.UsageError(
            "URLs, --work and --split-by-year are for builds on other machines. Add --scheduler ADDRESS."
        )
    if Path(target).is_file():
        raise click.UsageError(f"--output names a file, {target}. Give a folder.")
    from mujaz.build.build import build
    from mujaz.build.result import BuildOptions

    options = BuildOptions(
        root, Path(target).resolve(), drafts, keep_going, clean, profile, " ".join(banner.split())
    )
    return build(options, click.echo)


def _build_on_cluster(
    root: Path,
    scheduler: str,
    target: str,
    cluster_options: dict[str, str],
    *,
    drafts: bool,
    keep_going: bool,
) -> int:
    """Build on other machines, always without the cache of earlier builds."""
    from mujaz.cluster.error import ClusterError
    from mujaz.cluster.options import ClusterOptions
    from mujaz.cluster.report import build_on_cluster

    all_options = ClusterOptions(
        root,
        scheduler,
        target,
        cluster_options["work"],
        cluster_options["sub_sites"],
        drafts=drafts,
        keep_going=keep_going,
    )
    try:
        return build_on_cluster(all_options, click.echo)
    except ClusterError as error:
        raise _CouldNotRunError(str(error)) from None


class _CouldNotRunError(click.ClickException):
    exit_code = 2
